import Evaluation
import Model

/// Tells what the indicators are.
public struct Explain {
  private let language: Language
  private let definitions: [IndicatorDefinition]

  /// The register of this version, or of a project, whose questionnaire and wanted directions
  /// its configuration names.
  public init(language: String = "da", config: String? = nil) throws(RunFailure) {
    guard let known = Language(rawValue: language) else {
      throw RunFailure(.usage, "--language: found \(language); expected da or en")
    }
    self.language = known
    let plan =
      if let config {
        EvaluationPlan(try ProjectFolder(input: ".", config: config).configuration)
      } else {
        EvaluationPlan(
          waves: [], compared: nil, instrument: .any(in: known), primary: [], directions: [:],
          referenceDates: [])
      }
    definitions =
      plan.definitions
      + [
        .interviewRating(
          theme: Self.anyTheme, title: LocalizedText(da: "et tema", en: "a theme")[known])
      ]
  }

  /// One line an indicator: id, title, kind and interval, with tabs between them.
  public var register: [String] {
    definitions.map { definition in
      [
        definition.id, definition.title[language], definition.kind.title[language],
        definition.interval.title[language],
      ].joined(separator: "\t")
    }
  }

  /// Everything of a definition; any `wellbeing_…` is told in general where no project is named.
  public func definition(_ id: String) throws(RunFailure) -> [String] {
    if let found = definitions.first(where: { $0.id == id }) ?? general(id) {
      return DefinitionText(found, language).lines
    }
    let expected = "expected an id that 'statuspack explain' lists"
    let nearest = EditDistance.nearest(to: id, among: definitions.map(\.id)) ?? ""
    throw RunFailure(
      .usage, "\(id): found no such indicator; \(expected); the nearest is \(nearest)")
  }

  /// Stands for a theme that only a project's interviews name.
  private static let anyTheme = "<theme>"

  private func general(_ id: String) -> IndicatorDefinition? {
    if id.hasPrefix("interview_rating_") { return definitions.last }
    guard id.hasPrefix("wellbeing_") else { return nil }
    let suffix = ["_fairly_high", "_high"].first(where: id.hasSuffix) ?? ""
    return definitions.first { $0.id == "wellbeing_\(Instrument.anyIndex)\(suffix)" }
  }
}

extension Instrument {
  /// Stands for the id of an index that only a project's questionnaire names.
  fileprivate static let anyIndex = "<index>"

  /// A questionnaire of one index without a name.
  fileprivate static func any(in language: Language) -> Instrument {
    let title = LocalizedText(
      da: "Trivsel: et indeks i projektets spørgeskema",
      en: "Wellbeing: an index of the project's questionnaire")
    return Instrument(
      id: anyIndex, title: title[language], use: .programme, minimum: 1, maximum: 5, noAnswer: [],
      validShare: DecimalFraction(numerator: 5, decimals: 1), items: [Item(id: anyIndex)],
      reversed: [], indices: [Index(id: anyIndex, title: title[language], items: [0])],
      overall: .none, highCutOff: DecimalFraction(numerator: 4, decimals: 0),
      fairlyHighCutOff: DecimalFraction(numerator: 3, decimals: 0))
  }
}
