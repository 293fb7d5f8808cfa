public import Model

extension IndicatorDefinition {
  /// What the indicator is in a wave, part by part, as text to take a fingerprint of.
  ///
  /// What is only worded differently counts as changed too: it is told only where a number has
  /// drifted.
  ///
  /// - Parameters:
  ///   - wave: The wave it is measured in.
  ///   - instrument: The project's questionnaire.
  ///   - exams: The project's lists of exams.
  /// - Returns: The parts it has, each once.
  public func fingerprintTexts(
    in wave: Wave, instrument: Instrument?, exams: [ExamList]
  ) -> [(part: DriftCause.DefinitionPart, text: String)] {
    var parts: [(DriftCause.DefinitionPart, [String])] = [
      (
        .rule,
        [
          unit.rawValue, kind.rawValue, population.en, numerator.en, denominator.en,
          interval.rawValue,
        ]
      ),
      (.wave, [wave.schoolYear.description, String(wave.calendarYear)]),
    ]
    if datasets.contains(.wellbeing), let instrument {
      parts.append((.instrument, instrument.fingerprint))
    }
    if datasets.contains(.exams) {
      let list = exams.holding(in: wave.schoolYear)
      let subjects = list.map { [$0.danish, $0.maths, $0.obligatoryOther] } ?? []
      parts.append((.exams, subjects.map { $0.joined(separator: ",") }))
    }
    return parts.map { ($0, $1.joined(separator: "\n")) }
  }
}

extension Instrument {
  fileprivate var fingerprint: [String] {
    func text(_ fraction: DecimalFraction?) -> String { fraction?.text(point: ".") ?? "" }
    return [
      id, "\(minimum)", "\(maximum)", "\(noAnswer)", text(validShare),
      items.map(\.id).joined(separator: ","), "\(reversed.sorted())",
      indices.map { "\($0.id)\($0.items)" }.joined(separator: ";"), overall.rawValue,
      text(highCutOff), text(fairlyHighCutOff),
    ]
  }
}
