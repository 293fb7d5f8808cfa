import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Chart")
struct ChartTests {
  private func drawn(_ chart: some Chart) throws -> String {
    let wording = try Templates().wording(.danish)
    return GoldenFile.lines(Markup { chart.draw(into: &$0, id: "f1", wording) }.description)
  }

  private func level(_ value: Double, _ lower: Double?, _ upper: Double?) -> PrintedCell {
    PrintedCell(
      .estimate(ReportFixture.estimate(value, lower, upper)), of: ExampleDefinitions.wellbeing[0])
  }

  private func change(_ value: Double, _ lower: Double, _ upper: Double) -> PrintedCell {
    PrintedCell(
      .estimate(ReportFixture.estimate(value, lower, upper)),
      of: ExampleDefinitions.wellbeing[0], as: .pairedChange)
  }

  @Test("shows baseline above midway, the reference between them")
  func intervals() throws {
    let chart = IntervalChart(
      title: "Trivsel ved baseline og midtvejs",
      series: [
        .init(mark: .baseline, name: "baseline"), .init(mark: .now, name: "midtvejs"),
        .init(mark: .reference, name: "hele landet"),
      ],
      rows: [
        .init(
          label: "Faglig trivsel",
          cells: [level(3.21, 2.94, 3.48), level(3.46, 3.15, 3.77), level(3.6, nil, nil)]),
        .init(
          label: "Støtte og inspiration",
          cells: [PrintedCell(sign: .notDelivered), level(3.26, 2.88, 3.64), level(3.2, nil, nil)]),
      ],
      floor: 1, ceiling: 5)
    try GoldenFile.expect(drawn(chart), as: "interval-chart.reference.svg")
  }

  @Test("gives the other municipalities a line of their own")
  func others() throws {
    let chart = IntervalChart(
      title: "Trivsel",
      series: [
        .init(mark: .baseline, name: "baseline"), .init(mark: .now, name: "midtvejs"),
        .init(mark: .others, name: "andre kommuner"),
      ],
      rows: [
        .init(
          label: "Ro og orden",
          cells: [level(3.47, 3.19, 3.75), level(3.43, 3.1, 3.76), level(3.5, 3.44, 3.56)])
      ],
      floor: nil, ceiling: nil)
    try GoldenFile.expect(drawn(chart), as: "interval-chart.others.svg")
  }

  @Test("gives the reference a line of its own below three measured marks")
  func referenceAndOthers() throws {
    let chart = IntervalChart(
      title: "Trivsel",
      series: [
        .init(mark: .baseline, name: "baseline"), .init(mark: .now, name: "midtvejs"),
        .init(mark: .others, name: "andre kommuner"), .init(mark: .reference, name: "hele landet"),
      ],
      rows: [
        .init(
          label: "Ro og orden",
          cells: [
            level(3.47, 3.19, 3.75), level(3.43, 3.1, 3.76), level(3.5, 3.44, 3.56),
            level(3.43, nil, nil),
          ])
      ],
      floor: nil, ceiling: nil)
    try GoldenFile.expect(drawn(chart), as: "interval-chart.reference-and-others.svg")
  }

  @Test("keeps the place of hidden rows and draws the total as a diamond")
  func forest() throws {
    let chart = ForestChart(
      title: "Ændring i faglig trivsel",
      rows: [
        .init(label: "Billund", cell: PrintedCell(sign: .notDelivered)),
        .init(label: "Favrskov", cell: PrintedCell(sign: .hidden)),
        .init(label: "Hedensted", cell: change(0.31, 0.08, 0.54)),
        .init(label: "Aarhus", cell: change(-0.06, -0.25, 0.13)),
      ],
      total: .init(label: "I alt", cell: change(0.13, 0.08, 0.18)))
    try GoldenFile.expect(drawn(chart), as: "forest-chart.hidden.svg")
  }

  @Test("gives long names a wider margin, and shortens them on a telephone")
  func longNames() throws {
    let chart = ForestChart(
      title: "Trivsel",
      rows: [
        .init(label: "Støtte og inspiration", cell: change(0.13, -0.04, 0.3)),
        .init(label: "Ro og orden", cell: change(-0.42, -0.59, -0.25)),
      ])
    try GoldenFile.expect(drawn(chart), as: "forest-chart.long-names.svg")
  }

  @Test("puts counts at the end of small bars")
  func bars() throws {
    let chart = SmallBars(
      title: "Alder",
      rows: [
        .init(label: "9–10 år", count: 4), .init(label: "11–12 år", count: 8),
        .init(label: "13–14 år", count: 0),
      ])
    try GoldenFile.expect(drawn(chart), as: "small-bars.ages.svg")
  }

  @Test("lays answers around the middle of the scale, with the number where there is room")
  func answers() throws {
    let distribution = AnswerDistribution(
      items: [
        .init(name: "Er du glad for din skole?", counts: [2, 3, 7]),
        .init(
          name: "Er lærerne gode til at hjælpe dig i skolen, når du beder", counts: [5, 0, 195]),
      ],
      answers: ["1 (dårligst)", "2", "3 (bedst)"], wave: ExampleContent.baseline)
    let chart = try #require(
      StackedAnswers(distribution, Templates().wording(.danish)))
    try GoldenFile.expect(drawn(chart), as: "stacked-answers.three.svg")
    let tooMany = AnswerDistribution(
      items: distribution.items, answers: (1...6).map { "\($0)" }, wave: ExampleContent.baseline)
    #expect(try StackedAnswers(tooMany, Templates().wording(.danish)) == nil)
  }

  @Test("draws months with their signs by shape, and no limit below nothing")
  func run() throws {
    func point(
      _ year: Int, _ month: Int, _ value: Double, _ causes: [MonthSeries.SpecialCause] = []
    )
      -> RunChart.Point
    {
      RunChart.Point(
        month: CalendarDate(uncheckedYear: year, month: month, day: 1),
        value: FixedDecimal(value, decimals: 0), causes: causes)
    }
    let chart = RunChart(
      name: "Underretninger måned for måned",
      points: [
        point(2024, 11, 3), point(2024, 12, 9, [.aboveLimit]), point(2025, 1, 0, [.nearLower]),
        point(2025, 2, 4),
      ],
      mean: FixedDecimal(3.5, decimals: 1), lower: FixedDecimal(-1.2, decimals: 1),
      upper: FixedDecimal(8.2, decimals: 1), polarity: .lower, unit: "Underretninger")
    try GoldenFile.expect(drawn(chart), as: "run-chart.signs.svg")
  }

  @Test(
    "shows a scale in steps that read well",
    arguments: [
      ([2.88, 3.77], nil, nil, ["2,8", "3", "3,2", "3,4", "3,6", "3,8"]),
      ([2.4, 4.1], nil, nil, ["2", "2,5", "3", "3,5", "4"]),
      ([12.0, 95], 0.0, 100.0, ["0", "25", "50", "75", "100"]),
      ([0.2, 0.9], 0, nil, ["0,2", "0,4", "0,6", "0,8"]),
    ] as [([Double], Double?, Double?, [String])])
  func scales(values: [Double], floor: Double?, ceiling: Double?, ticks: [String]) throws {
    let scale = Scale(covering: values, floor: floor, ceiling: ceiling)
    let format = ReaderFormat(.danish)
    #expect(
      scale.ticks.map {
        let text = format.number($0)
        return text.hasSuffix(",0") ? String(text.dropLast(2)) : text
      } == ticks)
    #expect(scale.lower <= values.min() ?? 0 && scale.upper >= values.max() ?? 0)
  }

  @Test("breaks labels at spaces and hyphens, and shortens what still is too long")
  func labels() {
    #expect(
      LabelWidth.lines("Støtte og inspiration", limit: 18, most: 3) == ["Støtte og", "inspiration"])
    #expect(LabelWidth.lines("Ringkøbing-Skjern", limit: 12, most: 2) == ["Ringkøbing-", "Skjern"])
    #expect(LabelWidth.lines("Specialundervisningscenter", limit: 10, most: 3) == ["Specialun…"])
  }
}
