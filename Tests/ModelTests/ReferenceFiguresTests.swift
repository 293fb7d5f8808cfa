import Model
import Testing

@Suite("Reference figures")
struct ReferenceFiguresTests {
  private func figure(
    _ text: String, _ scope: Scope = .nation, group: String = "", indicator: String = "absence_rate"
  ) -> ReferenceFigure {
    ReferenceFigure(
      indicator: indicator, scope: scope, wave: "baseline", group: group,
      value: WrittenDecimal(text) ?? .zero, n: nil, source: "opfundet")
  }

  @Test("of one key the first is kept; spellings of a group's name are one")
  func first() {
    let figures = ReferenceFigures([
      figure("0.1", group: "Mellemtrin"), figure("0.2", group: "mellemtrin"), figure("0.3"),
    ])
    #expect(figures.all.map(\.value.text) == ["0.1", "0.3"])
    #expect(
      figures.figure("absence_rate", .nation, wave: "baseline", group: "MELLEMTRIN")?.value.text
        == "0.1")
    #expect(figures.figure("absence_rate", .nation, wave: "midway") == nil)
  }

  @Test("a municipality's own win over those of all")
  func own() {
    let code = Scope.municipality(MunicipalityCode(number: 766))
    let all = ReferenceFigures([figure("0.1"), figure("0.2", code)])
    let own = ReferenceFigures([figure("0.9", code)])
    let both = all.overridden(by: own)
    #expect(both.figure("absence_rate", code, wave: "baseline")?.value.text == "0.9")
    #expect(both.figure("absence_rate", .nation, wave: "baseline")?.value.text == "0.1")
    #expect(both.all.count == 2)
  }

  @Test("groups are told with the whole first, the others as read")
  func groups() {
    let figures = ReferenceFigures([
      figure("0.1", group: "Udskoling"), figure("0.2", group: "Mellemtrin"), figure("0.3"),
      figure("0.4", group: "Drenge", indicator: "wellbeing_ro"),
    ])
    #expect(figures.groups(of: "absence_rate", in: .nation) == ["", "Udskoling", "Mellemtrin"])
    #expect(figures.groups(of: "wellbeing_ro", in: .nation) == ["Drenge"])
  }
}
