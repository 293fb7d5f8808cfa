import Importers
import Model
import Statuspack
import Testing

@Suite("Reference mapping")
struct ReferenceMappingTests {
  private static let waves = ["baseline", "midway"].enumerated().map { place, id in
    Wave(id: id, title: id, schoolYear: SchoolYear(start: 2022 + 2 * place), calendarYear: 2023)
  }

  private static func read(_ text: String) throws(InvalidConfiguration) -> ReferenceMapping {
    try ReferenceMapping.read(
      file: "stil.yml", bytes: Array(text.utf8), waves: waves,
      indicators: ["children_total", "wellbeing_overall", "absence_rate"])
  }

  private static func messages(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  @Test("names two value columns of a table by municipality and school year")
  func stil() throws {
    let mapping = try Self.read(
      """
      source: Uddannelsesstatistik.dk, hentet 1. november 2025
      municipality: kommune
      time: skoleår
      group: klassetrin
      values:
        fravaer_pct: { indicator: absence_rate, factor: 0.01 }
        trivsel_score: { indicator: wellbeing_overall }
      """)
    #expect(mapping.source == "Uddannelsesstatistik.dk, hentet 1. november 2025")
    #expect(
      mapping.table
        == ReferenceMapping.Table(
          place: .column("kommune"), time: .column("skoleår"), group: "klassetrin",
          values: [
            .init(
              column: "fravaer_pct", indicator: "absence_rate",
              factor: DecimalFraction(numerator: 1, decimals: 2)),
            .init(column: "trivsel_score", indicator: "wellbeing_overall"),
          ]))
  }

  @Test("filters rows, picks a quarter and says what marks and signs are")
  func statBank() throws {
    let mapping = try Self.read(
      """
      source: Danmarks Statistik, FOLK1A
      scope: Hele landet
      time: TID
      time_of_year: Q1
      where: { CIVILSTAND: I alt, ALDER: [10, 11] }
      values:
        INDHOLD:
          - { indicator: children_total, where: { KØN: I alt } }
          - { indicator: wellbeing_overall, where: { KØN: Mænd } }
      n: ANTAL
      zero: "-"
      missing: ["..", x]
      decimal: comma
      delimiter: ";"
      encoding: latin1
      skip_rows: 2
      """)
    let table = try #require(mapping.table)
    #expect(table.place == .scope(.nation))
    #expect(table.timeOfYear == "K1")
    #expect(
      table.filters == [
        .init(column: "CIVILSTAND", values: ["I alt"]),
        .init(column: "ALDER", values: ["10", "11"]),
      ])
    #expect(table.values.map(\.indicator) == ["children_total", "wellbeing_overall"])
    #expect(table.values[1].filters == [.init(column: "KØN", values: ["Mænd"])])
    #expect(table.n == "ANTAL")
    #expect((mapping.zero, mapping.missing) == (["-"], ["..", "x"]))
    #expect(mapping.decimal == .comma && mapping.delimiter == .semicolon)
    #expect(mapping.encoding == .windows1252 && mapping.skipRows == 2)
  }

  @Test("without values it only tells of marks, for a file in the plain form")
  func plain() throws {
    let mapping = try Self.read("source: UVM\nzero: [\"-\"]\n")
    #expect(mapping.table == nil)
    #expect(mapping.zero == ["-"])
  }

  private static let faults = [
    FaultCase(
      "no source", "zero: [\"-\"]\n",
      "1:1: missing key 'source'; expected the keys source; add 'source'"),
    FaultCase(
      "unknown indicator",
      "source: a\nmunicipality: k\ntime: t\nvalues: { v: { indicator: absence } }\n",
      "4:27: unknown indicator 'absence'; expected the id of an indicator as 'statuspack explain' "
        + "lists them; did you mean 'absence_rate'?"),
    FaultCase(
      "factor",
      "source: a\nscope: DK\nwave: midway\n"
        + "values:\n  v: { indicator: absence_rate, factor: \"0,01\" }\n",
      "5:41: values.v.factor is '0,01'; expected a decimal number above 0; "
        + "write it with a point: 0.01"),
    FaultCase(
      "no place and no time", "source: a\nvalues: { v: { indicator: absence_rate } }\n",
      "1:1: neither 'municipality' nor 'scope'; expected one of them; add 'municipality' with the "
        + "header of its column",
      "1:1: neither 'time' nor 'wave'; expected one of them; add 'time' with the header of its "
        + "column"),
    FaultCase(
      "two of each",
      "source: a\nmunicipality: k\nscope: DK\ntime: t\nwave: midway\n"
        + "values: { v: { indicator: absence_rate } }\n",
      "3:8: scope beside municipality; expected one of them; remove one of them",
      "5:7: wave beside time; expected one of them; remove one of them"),
    FaultCase(
      "unknown scope and wave",
      "source: a\nscope: Hedenstad\nwave: middle\n"
        + "values: { v: { indicator: absence_rate } }\n",
      "2:8: scope is 'Hedenstad'; expected nation, or a municipality's code or name; nearest is "
        + "'Hedensted'",
      "3:7: wave is 'middle'; expected one of baseline, midway; did you mean 'midway'?"),
    FaultCase(
      "part of the year",
      "source: a\nscope: DK\ntime: t\ntime_of_year: K5\n"
        + "values: { v: { indicator: absence_rate } }\n",
      "4:15: time_of_year is 'K5'; expected a part of the year such as K1, M05 or H2"),
    FaultCase(
      "part of a wave",
      "source: a\nscope: DK\nwave: midway\ntime_of_year: K1\n"
        + "values: { v: { indicator: absence_rate } }\n",
      "4:15: time_of_year beside wave; expected time_of_year beside time; remove one of them"),
    FaultCase(
      "columns without values", "source: a\ngroup: trin\n",
      "1:1: 'group' without 'values'; expected the columns that hold values; add 'values', or "
        + "remove 'group' where the file is in the plain form"),
    FaultCase(
      "several indicators that nothing tells apart",
      "source: a\nscope: DK\nwave: midway\n"
        + "values:\n  v:\n    - { indicator: absence_rate }\n"
        + "    - { indicator: wellbeing_overall, where: { a: b } }\n",
      "6:7: one of several indicators in column 'v' without where; expected the rows each is in; "
        + "add 'where' with a column and its value"),
    FaultCase(
      "a mark of two meanings", "source: a\nzero: [\"-\"]\nmissing: [\"..\", \"-\"]\n",
      "3:10: missing names '-', which zero names too; expected a mark that means one thing; "
        + "remove it from one of them"),
    FaultCase(
      "a mark without quotes", "source: a\nzero: -\n",
      "2:7: not YAML: block sequence entries are not allowed in this context; expected one YAML "
        + "document; a text that begins with '-' needs quotes"),
    FaultCase(
      "empty values and filters",
      "source: a\nscope: DK\nwave: midway\nwhere: { a: [] }\n"
        + "values: {}\n",
      "4:13: where.a is an empty list; expected a list of values",
      "5:9: values is empty; expected a mapping by column"),
  ]

  @Test("tells each fault with its place, what was expected and the mend", arguments: faults)
  func fault(of fault: FaultCase) {
    #expect(Self.messages(fault.text) == fault.messages.map { "stil.yml:\($0)" })
  }
}
