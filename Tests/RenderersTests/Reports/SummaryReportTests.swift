import Evaluation
import Model
import Testing

@testable import Evaluation
@testable import Renderers

private typealias Fixture = ReportFixture

@Suite("Summary")
struct SummaryReportTests {
  private let municipalities = [Fixture.hedensted, Fixture.aarhus]

  /// Hedensted shown and Aarhus hidden, in every indicator.
  private func results(
    aarhus: PublishedOutcome = .suppressed, verdict: Verdict = .improved
  ) -> PublishedResults {
    var results = PublishedResults(definitions: Fixture.definitions)
    let scopes: [(Scope, Bool)] = [
      (.nation, true), (.municipality(Fixture.hedensted.code), true),
      (.municipality(Fixture.aarhus.code), false),
    ]
    for (scope, isShown) in scopes {
      results[Fixture.key("children", scope, nil)] =
        isShown ? Fixture.published(48, decimals: 0, children: 48) : aarhus
      for wave in ["baseline", "midway"] {
        results[Fixture.key("wellbeing_faglig", scope, wave)] =
          isShown ? Fixture.published(3.21, 3.02, 3.4, decimals: 2) : aarhus
        results[Fixture.key("absence_over_10", scope, wave)] =
          isShown
          ? Fixture.published(
            0.25, 0.16, 0.38, decimals: 2, children: 60, numerator: 15, denominator: 60)
          : aarhus
      }
      results[Fixture.key("wellbeing_faglig", scope, nil, .pairedChange)] =
        isShown
        ? Fixture.published(0.31, 0.08, 0.54, decimals: 2, verdict: verdict) : aarhus
    }
    return results
  }

  private func page(
    _ results: PublishedResults, held: [Municipality] = [], missing: [Municipality] = [],
    language: Language = .danish
  ) throws -> String {
    let document = SummaryReport.document(
      content: SummaryContent(
        results: results, municipalities: municipalities, held: held, missing: missing),
      project: ExampleContent.project(language), templates: try Templates())
    return String(decoding: document.bytes(format: .html), as: UTF8.self)
      .replacing("\u{A0}", with: " ")
  }

  @Test("is the same whatever a suppressed cell hides, for it cannot hold it")
  func hidden() throws {
    // The only numbers of Aarhus's row are none: signs in the table, a word in the chart.
    let text = try page(results())
    let body = try #require(text.firstRange(of: "<main")).lowerBound
    let rows = text[body...].split(separator: "<tr").filter { $0.contains(">Aarhus</th>") }
    #expect(rows.count == 3)
    for row in rows {
      let cells = row.split(separator: "</tr>").first ?? ""
      #expect(cells.contains("skjult af hensyn til personer"))
      #expect(cells.filter(\.isNumber).isEmpty)
    }
    #expect(text.contains("Aarhus skjult af hensyn til personer"))
  }

  @Test("says improved only where the decided verdict does")
  func verdicts() throws {
    #expect(try page(results()).contains("har fremgang i faglig trivsel: 0,31 point"))
    let unclear = try page(results(verdict: .noClearChange))
    let body = try #require(unclear.firstRange(of: "<body")).lowerBound
    #expect(!unclear[body...].contains("fremgang"))
    #expect(unclear.contains("Ingen sikker ændring, hverken samlet eller i nogen kommune"))
  }

  @Test("counts the municipalities that are in, and names those that are not")
  func coverage() throws {
    let skive = try #require(MunicipalityRegister.municipality(MunicipalityCode(number: 779)))
    let text = try page(results(), held: [skive], missing: [Fixture.billund])
    #expect(text.contains("Tallene handler om 48 børn i 2 af 4 kommuner."))
    #expect(text.contains("Skive er holdt tilbage for fejl i data. Billund har ikke leveret."))
    #expect(text.contains("2 af 4 kommuner er med."))
    let complete = try page(results())
    #expect(complete.contains("Tallene handler om 48 børn i to kommuner."))
    #expect(complete.contains("Alle to kommuner er med."))
  }

  @Test("holds no release id, no row count and no band, and may be indexed")
  func publicPage() throws {
    let text = try page(results())
    #expect(!text.contains("1f3a9c"))
    #expect(!text.contains("robots"))
    #expect(!text.contains("class=\"band\""))
    #expect(!text.contains("læst,"))
    #expect(text.contains("href=\"data/indicators.csv\""))
    #expect(text.contains("Antal fra 1 til 4 skjules"))
  }

  @Test("puts municipalities in Danish order whatever their figures")
  func order() throws {
    let text = try page(results(), missing: [Fixture.billund])
    let table = try #require(text.firstRange(of: "Faglig trivsel efter kommune")).upperBound
    let places = try ["Billund", "Hedensted", "Aarhus"].map {
      try #require(text[table...].firstRange(of: ">\($0)</th>")).lowerBound
    }
    #expect(places == places.sorted())
  }

  @Test("shows what others have published, also of a municipality whose own figure is hidden")
  func published() throws {
    let aarhus = Scope.municipality(Fixture.aarhus.code)
    let billund = Scope.municipality(Fixture.billund.code)
    let figures = [(Scope.nation, "0.071"), (aarhus, "0.064"), (billund, "0.099")].map {
      ReferenceFigure(
        indicator: "absence_over_10", scope: $0, wave: "midway", group: "",
        value: WrittenDecimal($1) ?? .zero, n: nil, source: "Opfundet")
    }
    let document = SummaryReport.document(
      content: SummaryContent(
        results: results(), municipalities: municipalities, held: [], missing: [],
        references: ReferenceFigures(figures)),
      project: ExampleContent.project(), templates: try Templates(),
      downloads: [.indicators, .references])
    let text = String(decoding: document.bytes(format: .html), as: UTF8.self)
    #expect(text.contains("href=\"data/references.csv\""))
    let start = try #require(text.firstRange(of: "offentliggjorte tal til sammenligning"))
    let table = text[start.upperBound...].split(separator: "</table>")[0]
    #expect(table.contains(">7,1<") && table.contains(">6,4<"))
    #expect(table.contains(">Aarhus</th>") && !table.contains("Billund"))
    #expect(text.contains("<dt>Reference</dt><dd>Opfundet</dd>"))
  }

  @Test("is the same when it is rendered twice", arguments: Language.allCases)
  func deterministic(language: Language) throws {
    #expect(
      try page(results(), language: language) == page(results(), language: language))
  }

  @Test("is made with one wave and nothing to compare")
  func oneWave() throws {
    let whole = ExampleContent.project()
    let project = ReportProject(
      title: whole.title, owner: whole.owner, language: .danish,
      referenceDate: whole.referenceDate, waves: [whole.waves[0]], earlier: nil, later: nil,
      minimum: 5, toolVersion: "1", release: nil)
    let document = SummaryReport.document(
      content: SummaryContent(
        results: results(), municipalities: municipalities, held: [], missing: []),
      project: project, templates: try Templates())
    let text = String(decoding: document.bytes(format: .html), as: UTF8.self)
    #expect(text.contains(">3,21<"))
    #expect(!text.contains("fremgang"))
  }

  @Test("says beside every table and figure of the nation whose figures they are")
  func covered() throws {
    let text = try page(results(), held: [Fixture.billund])
    let captions = text.split(separator: "<caption").dropFirst().map {
      $0.prefix(upTo: $0.firstRange(of: "</caption>")?.lowerBound ?? $0.endIndex)
    }
    #expect(captions.count >= 3)
    for caption in captions { #expect(caption.contains("2 af 3 kommuner, 1 holdt tilbage")) }
    let figures = text.split(separator: "<figcaption").dropFirst().map {
      $0.prefix(upTo: $0.firstRange(of: "</figcaption>")?.lowerBound ?? $0.endIndex)
    }
    #expect(!figures.isEmpty)
    for figure in figures { #expect(figure.contains("2 af 3 kommuner, 1 holdt tilbage")) }
  }
}

@Suite("Funnel chart")
struct FunnelChartTests {
  @Test(
    "sets apart what lies outside the 95 per cent limits",
    arguments: [
      (63.0, 100, FunnelChart.Side.above), (59, 100, .inside), (41, 100, .inside),
      (39, 100, .below), (100, 3, .inside),
    ])
  func sides(share: Double, children: Int, side: FunnelChart.Side) {
    let point = FunnelChart.Point(
      name: "Odder", figure: FixedDecimal(share, decimals: 1), children: children)
    let chart = FunnelChart(
      name: "Fravær", kind: .share, points: [point], mean: FixedDecimal(50, decimals: 1),
      polarity: .lower)
    #expect(chart.side(of: point) == side)
  }

  /// Of 10 expected events Byar's limits are 4.788 and 18.391; r₀ = 5 in 1,000, 2,000 children.
  @Test(
    "sets apart rates by Byar's limits of the expected number",
    arguments: [
      (9.3, 2000, FunnelChart.Side.above), (9.1, 2000, .inside), (2.4, 2000, .inside),
      (2.3, 2000, .below), (0, 200, .inside),
    ])
  func rates(rate: Double, children: Int, side: FunnelChart.Side) throws {
    let point = FunnelChart.Point(
      name: "Odder", figure: FixedDecimal(rate, decimals: 1), children: children)
    let chart = FunnelChart(
      name: "Underretninger pr. 1.000", kind: .rate, points: [point],
      mean: FixedDecimal(5, decimals: 1), polarity: .neutral)
    #expect(chart.side(of: point) == side)
    let text = try chart.description(in: Templates().wording(.danish))
    #expect(text.hasPrefix("Underretninger pr. 1.000 mod antal børn i én\u{A0}kommune"))
    #expect(text.contains("samlet 5,0."))
  }
}
