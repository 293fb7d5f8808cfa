import Evaluation
import Model
import Renderers
import Testing

@testable import Evaluation

@Suite("Figure")
struct FigureTests {
  private typealias Fixture = ReportFixture
  private let danish = ReaderFormat(.danish)

  private func definition(_ id: String) throws -> IndicatorDefinition {
    try #require(Fixture.definitions.first { $0.id == id })
  }

  @Test("prints a share whole below a hundred, else with the definition's decimals")
  func shares() throws {
    let definition = try definition("absence_over_10")
    let small = Figure(
      Fixture.estimate(0.25, 0.1018, 0.4946, children: 16, numerator: 4, denominator: 16),
      of: definition)
    #expect(danish.value(small) == "25")
    #expect(danish.quantity(small) == "25\u{A0}pct.")
    #expect(danish.interval(small) == "10–49")
    #expect(danish.intervalWithUnit(small) == "10–49\u{A0}pct.")
    #expect(danish.fraction(small) == "4\u{A0}af\u{A0}16")
    let large = Figure(
      Fixture.estimate(0.24567, children: 820, numerator: 201, denominator: 820), of: definition)
    #expect(danish.quantity(large) == "24,6\u{A0}pct.")
    #expect(danish.fraction(large) == nil)
    #expect(danish.interval(large) == nil)
  }

  @Test("calls a change of shares percentage points and a change of means points")
  func changes() throws {
    let share = Figure(
      Fixture.estimate(-0.024, -0.05, 0.002, children: 820), of: try definition("absence_over_10"),
      as: .pairedChange)
    #expect(danish.value(share) == "−2,4")
    #expect(danish.quantity(share) == "−2,4\u{A0}procentpoint")
    #expect(danish.interval(share) == "−5,0\u{A0}til\u{A0}0,2")
    let mean = Figure(
      Fixture.estimate(0.31, 0.08, 0.54), of: try definition("wellbeing_faglig"),
      as: .pairedChange)
    #expect(danish.value(mean) == "+0,31")
    #expect(danish.quantity(mean) == "0,31\u{A0}point")
    #expect(
      danish.confidence(mean) == "95\u{A0}pct. konfidensinterval 0,08\u{A0}til\u{A0}0,54")
  }

  @Test("gives a ratio of rates no sign, and in a sentence the word times")
  func ratio() throws {
    let ratio = Figure(
      Fixture.estimate(1.2, 0.9, 1.6), of: try definition("notifications_per_1000"), as: .change)
    #expect(danish.value(ratio) == "1,20")
    #expect(danish.quantity(ratio) == "1,20\u{A0}gange")
  }

  @Test("prints a decided share at the decimals it was decided with")
  func decided() throws {
    let outcome = Fixture.published(0.25, 0.22, 0.28, decimals: 2, children: 50)
    let figure = Figure(try #require(outcome.estimate), of: try definition("absence_over_10"))
    #expect(danish.quantity(figure) == "25\u{A0}pct.")
    #expect(danish.intervalWithUnit(figure) == "22–28\u{A0}pct.")
  }
}
