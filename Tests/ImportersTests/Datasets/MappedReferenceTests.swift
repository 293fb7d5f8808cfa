import Model
import Testing

@testable import Importers

@Suite("Mapped reference")
struct MappedReferenceTests {
  /// Columns `sted` and `tid`, and the values given.
  static func mapping(
    _ values: KeyValuePairs<String, String>, factor: String? = nil, group: String? = nil,
    timeOfYear: String? = nil, filters: [String: [String]] = [:], n: String? = nil,
    zero: [String] = [], missing: [String] = [], decimal: DecimalSign? = nil
  ) -> ReferenceMapping {
    ReferenceMapping(
      source: "Opfundet statistik",
      table: ReferenceMapping.Table(
        place: .column("sted"), time: .column("tid"), timeOfYear: timeOfYear, group: group,
        filters: filters.sorted { $0.key < $1.key }.map {
          ReferenceMapping.Filter(column: $0.key, values: $0.value)
        },
        values: values.map {
          ReferenceMapping.Value(
            column: $0, indicator: $1, factor: factor.flatMap { DecimalFraction($0) })
        }, n: n),
      zero: zero, missing: missing, decimal: decimal)
  }

  @Test("two value columns, a group, school years and long decimals, as STIL's files have them")
  func twoValues() throws {
    let table = ReferenceMapping.Table(
      place: .column("kommune"), time: .column("skoleår"), group: "klassetrin",
      values: [
        .init(
          column: "fravaer_pct", indicator: "absence_rate",
          factor: DecimalFraction(numerator: 1, decimals: 2)),
        .init(column: "trivsel_score", indicator: "wellbeing_overall"),
      ])
    let read = try ReferenceFixture(
      "kommune,klassetrin,skoleår,fravaer_pct,trivsel_score\n"
        + "Hedensted,Mellemtrin,2021/2022,6.9,3.7\n"
        + "Hedensted,Mellemtrin,2022/2023,7.0,3.7715284715284723\n"
        + "Københavns Kommune,Udskoling,2024/2025,10.2,3.626\n",
      ReferenceMapping(source: "STIL", table: table))
    #expect(
      read.figures == [
        "absence_rate 0766 baseline Mellemtrin 0.070",
        "wellbeing_overall 0766 baseline Mellemtrin 3.7715284715284723",
        "absence_rate 0101 midway Udskoling 0.102",
        "wellbeing_overall 0101 midway Udskoling 3.626",
      ])
    #expect(read.counts == [[3, 3, 0, 0]])
    #expect(read.result.files.first?.decimal == "point")
    #expect(read.notice?.da.contains("rækker fra andre tider: 1") == true)
    #expect(Set(read.result.figures.all.map(\.source)) == ["STIL"])
  }

  @Test("quarters, a filter and a byte order mark, as StatBank's files have them")
  func quarters() throws {
    let text =
      "\u{FEFF}OMRÅDE;CIVILSTAND;TID;INDHOLD\r\nHele landet;I alt;2023K1;5932654\r\n"
      + "Hele landet;I alt;2023K2;5935619\r\nHele landet;Ugift;2023K1;2900000\r\n"
      + "Hele landet;I alt;2008K1;5475791\r\n"
    func mapping(_ part: String?) -> ReferenceMapping {
      ReferenceMapping(
        source: "DST, FOLK1A",
        table: ReferenceMapping.Table(
          place: .column("område"), time: .column("tid"), timeOfYear: part,
          filters: [.init(column: "CIVILSTAND", values: ["i alt"])],
          values: [.init(column: "INDHOLD", indicator: "children_total")]))
    }
    let first = try ReferenceFixture(text, mapping("K1"))
    #expect(first.figures == ["children_total DK baseline 5932654"])
    #expect(first.counts == [[4, 4, 0, 0]])
    #expect(
      first.notice?.en
        == "figures of the project's waves; set aside are rows of other times: 1, "
        + "rows of other parts of the year: 1, rows that where leaves out: 1")
    let every = try ReferenceFixture(text, mapping(nil))
    #expect(every.codes() == ["3 INDHOLD duplicate"])
    #expect(every.counts == [[4, 3, 1, 0]])
  }

  @Test("points as thousands need the decimal sign to be named; padding is no matter")
  func thousands() throws {
    let text = "sted,tid,antal\n101, 2025, 167.293\n147, 2025,   2.807\n151, 2025,     <10\n"
    let stopped = try ReferenceFixture(text, Self.mapping(["antal": "children_total"]))
    #expect(stopped.codes(.stopped) == ["2 antal ambiguous-number"])
    #expect(stopped.figures.isEmpty)
    let read = try ReferenceFixture(
      text, Self.mapping(["antal": "children_total"], decimal: .comma))
    #expect(
      read.figures == ["children_total 0101 midway 167293", "children_total 0147 midway 2807"])
    #expect(read.counts == [[3, 3, 0, 0]])
    #expect(read.notice?.da.hasSuffix("tal, som udgiveren skjuler: 1") == true)
  }

  @Test("a total in the first column is a word of the table, not a footer")
  func totals() throws {
    for quote in ["", "\""] {
      let text =
        "køn;sted;tid;antal\n\(quote)I alt\(quote);Hele landet;2025;10\nMænd;Hele landet;2025;4\n"
        + "\(quote)I alt\(quote);Vejle;2025;2\nKilde: opfundet\n"
      let read = try ReferenceFixture(
        text, Self.mapping(["antal": "children_total"], filters: ["køn": ["I alt"]]))
      #expect(read.figures == ["children_total DK midway 10", "children_total 0630 midway 2"])
      #expect(read.counts == [[4, 3, 0, 1]])
    }
  }

  @Test("a row that says which indicator it is about has a filter for each")
  func measures() throws {
    let values = [("Ro og orden", "wellbeing_overall"), ("Fravær", "absence_rate")].map {
      ReferenceMapping.Value(
        column: "tal", indicator: $1, filters: [.init(column: "mål", values: [$0])])
    }
    let read = try ReferenceFixture(
      "sted;tid;mål;tal\nDK;2025;Ro og orden;3,8\nDK;2025;Fravær;0,07\nDK;2025;Andet;9\n",
      ReferenceMapping(
        source: "STIL",
        table: .init(place: .column("sted"), time: .column("tid"), values: values)))
    #expect(read.figures == ["wellbeing_overall DK midway 3.8", "absence_rate DK midway 0.07"])
    #expect(read.notice?.da.hasSuffix("rækker uden for where: 1") == true)
  }

  @Test("a table about one place and one wave needs no columns for them")
  func fixed() throws {
    let read = try ReferenceFixture(
      "trin;tal;elever\nMellemtrin;3,8;1.200\nI alt;3,7;\n",
      ReferenceMapping(
        source: "STIL",
        table: .init(
          place: .scope(.nation), time: .wave("midway"), group: "trin",
          values: [.init(column: "tal", indicator: "wellbeing_overall")], n: "elever")))
    #expect(
      read.figures == [
        "wellbeing_overall DK midway Mellemtrin 3.8", "wellbeing_overall DK midway 3.7",
      ])
    #expect(read.result.figures.all.map(\.n) == [1200, nil])
  }

  @Test("nothing of a row is used where one of its values cannot be read")
  func wholeRows() throws {
    let read = try ReferenceFixture(
      "sted;tid;a;b\nDK;2025;0,07;lav\nDK;2023;0,08;..\n766;2025;-;3,1\n766;2023;0,09;9,9\n",
      Self.mapping(["a": "absence_rate", "b": "wellbeing_overall"]))
    #expect(read.figures == ["absence_rate DK baseline 0.08"])
    #expect(read.codes() == ["2 b number-format", "4 a unknown-value", "5 b out-of-range"])
    #expect(read.counts == [[4, 1, 3, 0]])
    #expect(read.notice?.da.hasSuffix("tal, der mangler: 1") == true)
  }

  @Test("marks are a zero or missing as the mapping says; a factor stands for the per cent sign")
  func marks() throws {
    let read = try ReferenceFixture(
      "sted;tid;a\nDK;2025;-\nDK;2023;<fejl>\n766;2025;100,0 %\n",
      Self.mapping(["a": "absence_rate"], factor: "0.01", zero: ["-"], missing: ["<fejl>"]))
    #expect(read.figures == ["absence_rate DK midway 0", "absence_rate 0766 midway 1.000"])
    #expect(read.notice?.en.hasSuffix("values that are missing: 1") == true)
  }

  @Test("a table of which nothing is about a wave is a warning")
  func nothing() throws {
    let read = try ReferenceFixture(
      "sted;tid;a\nDK;2019;0,1\n", Self.mapping(["a": "absence_rate"]))
    #expect(read.codes(.warning) == ["0  set-aside"])
  }

  @Test("a column that the mapping names and the file lacks stops the file")
  func missingColumn() throws {
    let read = try ReferenceFixture(
      "sted;år;a\nDK;2025;0,1\n", Self.mapping(["a": "absence_rate"]))
    #expect(read.codes(.stopped) == ["1 tid missing-column"])
  }

  @Test("of two files the first gives the figure; another value of the second is rejected")
  func files() throws {
    let read = try ReferenceFixture(
      files: [
        "a.csv": Array("sted;tid;a\nDK;2025;0,10\n".utf8),
        "b.csv": Array("sted;tid;a\nDK;2025;0,1\nDK;2023;0,2\n".utf8),
        "c.csv": Array("sted;tid;a\nDK;2023;0,3\n".utf8),
      ],
      mappings: [
        "a.csv": Self.mapping(["a": "absence_rate"]), "b.csv": Self.mapping(["a": "absence_rate"]),
        "c.csv": Self.mapping(["a": "absence_rate"]),
      ])
    #expect(read.figures == ["absence_rate DK midway 0.10", "absence_rate DK baseline 0.2"])
    #expect(read.codes() == ["2 a duplicate"])
    #expect(read.result.issues.first { $0.code == .duplicate }?.location.file == "c.csv")
  }
}
