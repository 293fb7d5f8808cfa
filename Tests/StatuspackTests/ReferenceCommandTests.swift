import Foundation
import Testing

@Suite("Published figures, as a user meets them")
struct ReferenceCommandTests {
  private static let header = "indicator;scope;wave;value;n;source;group\n"
  private static let mapping =
    "source: Opfundet statistik\nmunicipality: sted\ntime: tid\n"
    + "values: { pct: { indicator: absence_rate, factor: 0.01 } }\n"

  /// Hedensted and Vejle with figures of the nation, in both forms.
  private static func project() throws -> Workplace {
    let place = try Workplace()
    try place.copySample("0766-hedensted", "0630-vejle")
    try place.write(
      header + "wellbeing_faglig;nation;baseline;3,7;;Opfundet, 2023;\n"
        + "wellbeing_faglig;nation;midway;3,5;;Opfundet, 2025;\n", to: "input/landstal.csv")
    try place.write(
      "sted;tid;pct\nHele landet;2022/2023;7,25\nVejle Kommune;2024/25;6,10\nVejle;2019/2020;1,0\n",
      to: "input/fravær.csv")
    try place.write(mapping, to: "input/fravær.yml")
    return place
  }

  private func build(_ place: Workplace) throws -> Workplace.Ended {
    try place.run("build", "--input", "input", "--output", "out", "--verbose")
  }

  private func rows(_ place: Workplace, _ edition: String) throws -> [String] {
    try place.read("out/current/\(edition)/data/references.csv").split(separator: "\n")
      .dropFirst().map(String.init)
  }

  @Test("stand in both editions digit by digit, on the pages with their source, and hold no one")
  func published() throws {
    let place = try Self.project()
    let ended = try build(place)
    #expect(ended.exitCode == 0, "\(ended.errors)")
    #expect(ended.errors.contains("fravær.csv: 3 rows of published figures, 0 rejected"))
    let expected = [
      "nation,DK,Danmark,,wellbeing_faglig,baseline,,3.7,,points,\"Opfundet, 2023\"",
      "nation,DK,Danmark,,wellbeing_faglig,midway,,3.5,,points,\"Opfundet, 2025\"",
      "nation,DK,Danmark,,absence_rate,baseline,,0.0725,,share,Opfundet statistik",
      "municipality,0630,Vejle,0630,absence_rate,midway,,0.0610,,share,Opfundet statistik",
    ]
    #expect(try rows(place, "public") == expected)
    #expect(try rows(place, "internal") == expected)
    let pack = try place.read("out/current/internal/0630-vejle/status-pack.html")
    #expect(pack.contains("Opfundet, 2025") && pack.contains("Opfundet statistik"))
    #expect(pack.contains("Vejle Kommune</td>") || pack.contains("Vejle Kommune</th>"))
    let other = try place.read("out/current/internal/0766-hedensted/status-pack.html")
    #expect(!other.contains("Vejle"))
    #expect(try place.read("out/current/public/index.html").contains("data/references.csv"))
    #expect(
      try place.read("out/current/internal/0766-hedensted/midway.html")
        .contains("Ændringen set i forhold til hele landet"))
    let imports = try place.read("out/current/internal/data/imports.csv")
    #expect(imports.contains(",landstal.csv,reference,utf-8,semicolon,comma,,2,2,0,0,false"))
    #expect(
      try place.read("out/current/internal/data/issues.csv")
        .contains(",fravær.csv,0,,set-aside,notice,2019/2020,"))
    #expect(try place.run("verify", "out").exitCode == 0)
  }

  @Test("about all children, whatever the wave, and about money stand beside those too")
  func whole() throws {
    let place = try Self.project()
    try place.write(
      "OMRÅDE;CIVILSTAND;TID;INDHOLD\r\nHele landet;I alt;2022K4;5000001\r\n"
        + "Hele landet;I alt;2023K1;5000002\r\nHele landet;I alt;2025K1;5000003\r\n",
      to: "input/reference/folk.csv")
    try place.write(
      "source: Opfundet befolkning\nmunicipality: OMRÅDE\ntime: TID\ntime_of_year: K1\n"
        + "where: { CIVILSTAND: I alt }\nvalues: { INDHOLD: { indicator: children_total } }\n",
      to: "input/reference/folk.yml")
    try place.write(
      Self.header + "budget_deviation;nation;midway;-4,2 pct.;;Opfundne regnskaber;\n",
      to: "input/reference-regnskab.csv")
    let ended = try build(place)
    #expect(ended.exitCode == 0, "\(ended.errors)")
    for page in ["status-pack", "midway"] {
      let text = try place.read("out/current/internal/0766-hedensted/\(page).html")
      #expect(text.contains(">5.000.002<") && text.contains(">5.000.003<"), "\(page)")
      #expect(text.contains("Kilde: Opfundet befolkning."), "\(page)")
      #expect(text.contains(">−4,2<") && text.contains("Kilde: Opfundne regnskaber."), "\(page)")
      #expect(!text.contains("5.000.001"), "\(page)")
    }
    let summary = try place.read("out/current/public/index.html")
    #expect(summary.contains(">5.000.003<") && summary.contains("Kilde: Opfundet befolkning."))
  }

  @Test("make a new release when a figure or a mapping changes, and none when nothing does")
  func releases() throws {
    let place = try Self.project()
    #expect(try build(place).exitCode == 0)
    #expect(try build(place).errors.contains("nothing has changed"))
    let table = try place.read("input/fravær.csv")
    try place.write(table.replacing("7,25", with: "7,35"), to: "input/fravær.csv")
    #expect(try build(place).errors.contains("nothing has changed") == false)
    #expect(try rows(place, "public").contains { $0.contains(",0.0735,") })
    try place.write(
      Self.mapping.replacing("Opfundet statistik", with: "En anden kilde"), to: "input/fravær.yml")
    #expect(try build(place).errors.contains("nothing has changed") == false)
    #expect(try rows(place, "public").contains { $0.hasSuffix("En anden kilde") })
  }

  @Test("of a municipality's folder are its own alone, win over the others, and stay internal")
  func own() throws {
    let place = try Self.project()
    try place.write(
      Self.header + "absence_rate;Vejle;midway;5,5 pct.;40;Kommunens egen opgørelse;\n"
        + "absence_rate;nation;midway;6,0 pct.;;Kommunens egen opgørelse;\n"
        + "absence_rate;Hedensted;midway;9,9 pct.;;Kommunens egen opgørelse;\n",
      to: "input/0630-vejle/reference.csv")
    let ended = try build(place)
    #expect(ended.exitCode == 0, "\(ended.errors)")
    let inside = try rows(place, "internal")
    #expect(
      inside.contains(
        "municipality,0630,Vejle,0630,absence_rate,midway,,0.055,40,share,"
          + "Kommunens egen opgørelse"))
    #expect(
      inside.contains(
        "nation,DK,Danmark,0630,absence_rate,midway,,0.060,,share,Kommunens egen opgørelse"))
    #expect(!inside.contains { $0.contains("0.0610") || $0.contains("0.099") })
    #expect(try rows(place, "public").contains { $0.contains(",0.0610,") })
    for (path, bytes) in try place.tree("out/current/public") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("egen opgørelse"), "\(path)")
    }
    #expect(
      try place.read("out/current/internal/0630-vejle/status-pack.html").contains("n = 40"))
    let other = try place.read("out/current/internal/0766-hedensted/status-pack.html")
    #expect(!other.contains("egen opgørelse"))
  }

  @Test("of a mapping at fault end with 78, its place named, and the release stands")
  func fault() throws {
    let place = try Self.project()
    #expect(try build(place).exitCode == 0)
    let before = try place.tree("out/current")
    try place.write(
      Self.mapping.replacing("absence_rate", with: "absense_rate"), to: "input/fravær.yml")
    let ended = try build(place)
    #expect(ended.exitCode == 78)
    #expect(ended.errors.contains("input/fravær.yml:4:29: unknown indicator 'absense_rate'"))
    try place.write(Self.mapping, to: "input/fravær.yml")
    try place.write("source: a\nfoo: b\n", to: "input/0766-hedensted/tal.yml")
    try place.write("a;b\n1;2\n", to: "input/0766-hedensted/tal.csv")
    let own = try build(place)
    #expect(own.exitCode == 78)
    #expect(own.errors.contains("input/0766-hedensted/tal.yml:2:1: unknown key 'foo'"))
    #expect(try place.tree("out/current") == before)
  }

  @Test("that cannot be read are told and listed, and hold no municipality")
  func rejected() throws {
    let place = try Self.project()
    try place.write(
      "sted;tid;pct\nHele landet;2022/2023;-\nHedenstad;2024/2025;7,0\n", to: "input/fravær.csv")
    try place.write("PK\u{3}\u{4}", to: "input/reference-2.csv")
    let ended = try build(place)
    #expect(ended.exitCode == 0, "\(ended.errors)")
    #expect(ended.errors.contains("reference-2.csv: published figures that could not be read"))
    let rejected = try place.read("out/current/internal/data/rejected.csv")
    #expect(rejected.contains("fravær.csv,2,unknown-value,Hele landet,2022/2023,'-"))
    #expect(rejected.contains("fravær.csv,3,unknown-municipality,Hedenstad,2024/2025,\"7,0\""))
    let issues = try place.read("out/current/internal/data/issues.csv")
    #expect(issues.contains(",fravær.csv,2,pct,unknown-value,rejected,'-,"))
    #expect(issues.contains(",reference-2.csv,1,,not-text,stopped,"))
    let index = try place.read("out/current/internal/index.html")
    #expect(index.contains(">fravær.csv</code>"))
  }

  @Test("are told by check, with a folder of their own, and never as unknown files")
  func check() throws {
    let place = try Self.project()
    try place.write("a;b\n1;2\n", to: "input/andet.csv")
    try place.write(
      "sted;tid;pct\nHele landet;2025;7,25\n", to: "input/landstal/mere.csv")
    try place.write(Self.mapping, to: "input/landstal/mere.yml")
    let ended = try place.run("check", "--input", "input")
    #expect(ended.exitCode == 0, "\(ended.output)")
    #expect(ended.output.contains("  landstal/mere.csv: landstal, utf-8, semicolon, comma; 1 læst"))
    let unknown = ended.output.split(separator: "\n").filter { $0.contains("not-a-dataset") }
    #expect(unknown.count == 1 && unknown.first?.hasPrefix("andet.csv") == true)
  }
}
