import Evaluation
import Model

/// A definition for a reader: one line a fact, its name first.
struct DefinitionText {
  private let definition: IndicatorDefinition
  private let language: Language

  init(_ definition: IndicatorDefinition, _ language: Language) {
    self.definition = definition
    self.language = language
  }

  var lines: [String] {
    let width = facts.map { $0.name[language].count }.max() ?? 0
    return [definition.id]
      + facts.map { fact in
        let name = fact.name[language]
        let value = fact.value.isEmpty ? "–" : fact.value
        return "  \(name)\(String(repeating: " ", count: width - name.count))  \(value)"
      }
  }

  private var facts: [(name: LocalizedText, value: String)] {
    [
      (LocalizedText(da: "Titel", en: "Title"), definition.title[language]),
      (LocalizedText(da: "Kort titel", en: "Short title"), definition.shortTitle[language]),
      (LocalizedText(da: "Art", en: "Kind"), definition.kind.title[language]),
      (LocalizedText(da: "Enhed", en: "Unit"), definition.unit.title[language]),
      (LocalizedText(da: "Decimaler", en: "Decimals"), String(definition.decimals)),
      (
        LocalizedText(da: "Ønsket retning", en: "Wanted direction"),
        definition.polarity.title[language]
      ),
      (LocalizedText(da: "Hvem", en: "Population"), definition.population[language]),
      (LocalizedText(da: "Tæller", en: "Numerator"), definition.numerator[language]),
      (LocalizedText(da: "Nævner", en: "Denominator"), definition.denominator[language]),
      (LocalizedText(da: "Interval", en: "Interval"), definition.interval.title[language]),
      (LocalizedText(da: "Ved siden af", en: "Beside it"), definition.evidence[language]),
      (
        LocalizedText(da: "Sammenligning", en: "Comparison"),
        definition.comparison.title[language]
      ),
      (
        LocalizedText(da: "Datasæt", en: "Datasets"),
        definition.datasets.map(\.rawValue).joined(separator: ", ")
      ),
      (
        LocalizedText(da: "Følsom ende", en: "Sensitive end"),
        definition.sensitivity.title[language]
      ),
      (LocalizedText(da: "Trykkes i", en: "Printed in"), editions),
      (LocalizedText(da: "Kilde", en: "Source"), definition.source),
    ]
  }

  /// Which editions show it, and from how many children.
  private var editions: String {
    let text =
      switch definition.edition {
      case .internal:
        LocalizedText(
          da: "den interne udgave, uanset antal", en: "the internal edition, any number")
      case .public:
        definition.countsChildren
          ? LocalizedText(
            da: "begge udgaver; i den offentlige fra 5 børn, eller hvad disclosure.minimum siger",
            en: "both editions; in the public one from 5 children, or what disclosure.minimum says")
          : LocalizedText(da: "begge udgaver", en: "both editions")
      }
    return text[language]
  }
}
