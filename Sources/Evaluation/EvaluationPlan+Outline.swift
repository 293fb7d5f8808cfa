import Model

extension EvaluationPlan {
  /// All that decides which tallies there are and what each means, a line each.
  ///
  /// Two plans with one outline give tallies that can be merged.
  package var outline: [String] {
    var lines = waves.map { wave in
      "wave \(wave.id) \(wave.schoolYear.start) \(wave.calendarYear)"
    }
    lines += referenceDates.map { "date \($0)" }
    lines += definitions.map { definition in
      let datasets = definition.datasets.map(\.rawValue).joined(separator: ",")
      return "indicator \(definition.id) \(definition.unit) \(definition.decimals) "
        + "\(definition.kind) \(definition.polarity) \(definition.sensitivity) \(datasets) "
        + "\(definition.interval) \(definition.comparison) \(definition.edition)"
    }
    lines += figures.map { figure in
      let day = figure.day.map { "\($0)" } ?? "-"
      return "figure \(figure.indicator) \(figure.period.text) \(figure.measure.rawValue) \(day)"
    }
    lines += examLists.map { slots in
      guard let slots else { return "exams -" }
      return "exams \(slots.danish.count) \(slots.maths.count) \(slots.count) "
        + "\(slots.slotOfSubject) \(slots.danishWeights ?? []) \(slots.mathsWeights ?? []) "
        + "\(slots.admissionWeights ?? [])"
    }
    return lines
  }
}
