import Evaluation
import Model
import Renderers

extension ExampleContent {
  /// Invented published figures: of the nation, of a group of it and of Hedensted.
  static let references: ReferenceFigures = {
    let own = Scope.municipality(hedensted.code)
    func figure(
      _ indicator: String, _ scope: Scope, _ wave: String, _ value: String, group: String = "",
      n: Int? = nil, source: String = "Opfundet ministerium, 2025"
    ) -> ReferenceFigure {
      ReferenceFigure(
        indicator: indicator, scope: scope, wave: wave, group: group,
        value: WrittenDecimal(value) ?? .zero, n: n, source: source)
    }
    return ReferenceFigures([
      figure("wellbeing_faglig", .nation, "baseline", "3.7"),
      figure("wellbeing_faglig", .nation, "midway", "3.6"),
      figure("wellbeing_social", .nation, "baseline", "4.02", group: "Mellemtrin"),
      figure("wellbeing_social", .nation, "midway", "3.97", group: "Mellemtrin"),
      figure("wellbeing_ro", .nation, "midway", "3.8"),
      figure("wellbeing_ro", own, "midway", "3.75", n: 612),
      figure("absence_rate", .nation, "baseline", "0.071", source: "Opfundet statistik"),
      figure("absence_rate", .nation, "midway", "0.068", source: "Opfundet statistik"),
      figure("absence_rate", own, "midway", "0.0655", source: "Opfundet kommune"),
    ])
  }()

  static let contentWithReferences = MunicipalityContent(
    municipality: hedensted, districts: districts, results: results(),
    composition: content.composition, budget: content.budget, imports: content.imports, issues: [],
    held: false, references: references)
}
