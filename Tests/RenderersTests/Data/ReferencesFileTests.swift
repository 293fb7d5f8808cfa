import Evaluation
import Model
import Renderers
import Testing

@Suite("References file")
struct ReferencesFileTests {
  private typealias Fixture = ReportFixture

  private func figure(
    _ value: String, _ scope: Scope = .nation, wave: String = "midway", group: String = "",
    indicator: String = "absence_over_10", n: Int? = nil, source: String = "kilde"
  ) -> ReferenceFigure {
    ReferenceFigure(
      indicator: indicator, scope: scope, wave: wave, group: group,
      value: WrittenDecimal(value) ?? .zero, n: n, source: source)
  }

  private func lines(
    _ figures: [ReferenceFigure], own: [MunicipalityCode: ReferenceFigures] = [:]
  ) -> [String] {
    let bytes = ReferencesFile.bytes(
      ReferenceFigures(figures), own: own, definitions: Fixture.definitions, waves: Fixture.waves)
    return String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }

  @Test("holds one figure a row, by scope, register, wave and group, digit by digit")
  func order() {
    let hedensted = Scope.municipality(Fixture.hedensted.code)
    #expect(
      lines([
        figure("0.0700", hedensted), figure("0.0612", group: "Udskoling", n: 1200),
        figure("0.0500", wave: "baseline", group: "Mellemtrin"), figure("0.06", group: "=a"),
        figure("3.7715284715284723", indicator: "wellbeing_faglig", source: "UVM, 2024"),
      ]) == [
        "scope_type,scope_code,scope_name,municipality_code,indicator,wave,group,value,n,unit,"
          + "source",
        "nation,DK,Danmark,,wellbeing_faglig,midway,,3.7715284715284723,,points,\"UVM, 2024\"",
        "nation,DK,Danmark,,absence_over_10,baseline,Mellemtrin,0.0500,,share,kilde",
        "nation,DK,Danmark,,absence_over_10,midway,'=a,0.06,,share,kilde",
        "nation,DK,Danmark,,absence_over_10,midway,Udskoling,0.0612,1200,share,kilde",
        "municipality,0766,Hedensted,0766,absence_over_10,midway,,0.0700,,share,kilde",
      ])
  }

  @Test("a municipality's own takes the place of what others have of it, and names who it is for")
  func own() {
    let hedensted = Scope.municipality(Fixture.hedensted.code)
    let rows = lines(
      [figure("0.1"), figure("0.2", hedensted)],
      own: [
        Fixture.hedensted.code: ReferenceFigures([figure("0.8"), figure("0.9", hedensted)])
      ])
    #expect(
      rows.dropFirst() == [
        "nation,DK,Danmark,,absence_over_10,midway,,0.1,,share,kilde",
        "nation,DK,Danmark,0766,absence_over_10,midway,,0.8,,share,kilde",
        "municipality,0766,Hedensted,0766,absence_over_10,midway,,0.9,,share,kilde",
      ])
  }
}
