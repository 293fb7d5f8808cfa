import Model
import Testing

@testable import Importers

@Suite("Reference")
struct ReferenceTests {
  private static let header = "indicator;scope;wave;value;n;source;group\n"

  @Test("figures of the nation and of municipalities by code or name, in the indicators' units")
  func figures() throws {
    let read = try ReferenceFixture(
      Self.header
        + "wellbeing_overall;nation;midway;3,70;312.456;UVM 2024;\n"
        + "absence_rate;766;Baseline;0,059;;;Mellemtrin\n"
        + "absence_rate;Hedensteds Kommune;2024/25;7,3 pct.;;;\n"
        + "children_total;Hele landet;2025;1.234;;;\n")
    #expect(
      read.figures == [
        "wellbeing_overall DK midway 3.70", "absence_rate 0766 baseline Mellemtrin 0.059",
        "absence_rate 0766 midway 0.073", "children_total DK midway 1234",
      ])
    #expect(read.result.figures.all.map(\.n) == [312_456, nil, nil, nil])
    #expect(read.result.figures.all.map(\.source) == ["UVM 2024", "", "", ""])
    #expect(read.counts == [[4, 4, 0, 0]])
    #expect(read.result.issues.isEmpty)
  }

  @Test("Danish headers, and the time in whichever of three columns is filled")
  func headers() throws {
    let read = try ReferenceFixture(
      "indikator;område;måling;skoleår;år;værdi\n"
        + "absence_rate;DK;;2022/2023;;0,1\nabsence_rate;DK;;;2025;0,2\n"
        + "wellbeing_overall;DK;midway;2022/2023;;3,1\n")
    #expect(
      read.figures == [
        "absence_rate DK baseline 0.1", "absence_rate DK midway 0.2",
        "wellbeing_overall DK midway 3.1",
      ])
  }

  @Test(
    "a row that cannot be used is rejected by its code and column",
    arguments: [
      ("absence;nation;midway;0,1;;;", "indicator unknown-value"),
      (";nation;midway;0,1;;;", "indicator missing"),
      ("absence_rate;Hedenstad;midway;0,1;;;", "scope unknown-municipality"),
      ("absence_rate;;midway;0,1;;;", "scope missing"),
      ("absence_rate;nation;efterår;0,1;;;", "wave unknown-value"),
      ("absence_rate;nation;;0,1;;;", "wave missing"),
      ("absence_rate;nation;midway;;;;", "value missing"),
      ("absence_rate;nation;midway;..;;;", "value missing"),
      ("absence_rate;nation;midway;<5;;;", "value suppressed"),
      ("absence_rate;nation;midway;*;;;", "value suppressed"),
      ("absence_rate;nation;midway;-;;;", "value unknown-value"),
      ("absence_rate;nation;midway;lav;;;", "value number-format"),
      ("absence_rate;nation;midway;7,3;;;", "value out-of-range"),
      ("wellbeing_overall;nation;midway;0,4;;;", "value out-of-range"),
      ("absence_rate;nation;midway;0,1;mange;;", "n number-format"),
      ("absence_rate;nation;midway;0,1;;ring 010203-1234;", "source cpr"),
    ])
  func rejected(row: String, expected: String) throws {
    let read = try ReferenceFixture(Self.header + row + "\n")
    #expect(read.codes() == ["2 \(expected)"])
    #expect(read.figures.isEmpty)
    #expect(read.counts == [[1, 0, 1, 0]])
  }

  @Test("a hyphen is for the mapping to name: there is no default")
  func hyphen() throws {
    let row = "absence_rate;nation;midway;-;;;\n"
    let unnamed = try ReferenceFixture(Self.header + row)
    #expect(unnamed.result.issues.first?.expected.da.contains("zero eller missing") == true)
    let zero = try ReferenceFixture(
      Self.header + row, ReferenceMapping(source: "DST", table: nil, zero: ["-"]))
    #expect(zero.figures == ["absence_rate DK midway 0"])
    #expect(zero.result.figures.all.map(\.source) == ["DST"])
    let missing = try ReferenceFixture(
      Self.header + row, ReferenceMapping(source: "DST", table: nil, missing: ["-"]))
    #expect(missing.codes() == ["2 value missing"])
  }

  @Test("per cent of an indicator without a scale is a hundredth; a number alone is not")
  func percent() throws {
    let read = try ReferenceFixture(
      Self.header + "budget_deviation;nation;midway;-2,5 %;;;\n"
        + "budget_deviation;nation;baseline;1,5;;;\n")
    #expect(
      read.figures == ["budget_deviation DK midway -0.025", "budget_deviation DK baseline 1.5"])
  }

  @Test("of two rows of one key the first is kept; groups are keys of their own")
  func duplicate() throws {
    let read = try ReferenceFixture(
      Self.header + "absence_rate;nation;midway;0,1;;;\nabsence_rate;DK;2024/2025;0,1;;;\n"
        + "absence_rate;DK;midway;0,2;;;Udskoling\nabsence_rate;DK;midway;0,3;;;I alt\n")
    #expect(read.figures == ["absence_rate DK midway 0.1", "absence_rate DK midway Udskoling 0.2"])
    #expect(read.codes() == ["3 value duplicate", "5 value duplicate"])
  }

  @Test("rows of other times and places are set aside in one notice, and counted as read")
  func aside() throws {
    let read = try ReferenceFixture(
      Self.header + "absence_rate;nation;2019/2020;0,1;;;\nabsence_rate;Christiansø;midway;0,1;;;\n"
        + "absence_rate;nation;midway;0,1;;;\n")
    #expect(read.figures == ["absence_rate DK midway 0.1"])
    #expect(read.counts == [[3, 3, 0, 0]])
    #expect(read.codes(.notice) == ["0  set-aside"])
    #expect(
      read.notice?.da
        == "tal fra projektets målinger; sat til side er rækker fra andre tider: 1, "
        + "rækker om steder, der ikke er kommuner: 1")
    #expect(read.result.issues.map(\.found) == ["2019/2020; Christiansø"])
  }

  @Test("a municipality's own file has its figures and the nation's, and no one else's")
  func own() throws {
    let read = try ReferenceFixture(
      Self.header + "absence_rate;nation;midway;0,1;;;\nabsence_rate;766;midway;0,2;;;\n"
        + "absence_rate;Vejle;midway;0,3;;;\n", own: 766)
    #expect(read.figures == ["absence_rate DK midway 0.1", "absence_rate 0766 midway 0.2"])
    #expect(read.notice?.en.contains("rows of other municipalities: 1") == true)
  }

  @Test("in a municipality's folder it is known by its stem, by its header or by a mapping")
  func folder() throws {
    let row = "absence_rate;nation;midway;0,1\n"
    let short = "indicator;scope;wave;value\n"
    for name in ["landstal.csv", "reference_2024.csv", "reference-fravær.csv", "tal.csv"] {
      let read = try ImporterFixture([name: short + row], indicators: ReferenceFixture.indicators)
      #expect(read.file(name)?.dataset == .reference)
      #expect(read.result.reference.all.count == 1)
      #expect(read.result.delivered.contains(.reference))
    }
    let mapped = try ImporterFixture(
      ["fravær.csv": "sted;tid;pct\nDK;2025;7,3\n", "uvm.csv": "sted;tid;pct\nDK;2025;7,3\n"],
      indicators: ReferenceFixture.indicators,
      mappings: ["uvm.csv": MappedReferenceTests.mapping(["pct": "absence_rate"], factor: "0.01")])
    #expect(mapped.file("uvm.csv")?.dataset == .reference)
    #expect(mapped.result.reference.all.map(\.value.text) == ["0.073"])
  }
}
