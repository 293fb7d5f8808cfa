import Testing

@testable import Evaluation

@Suite("Outcome of a tally")
struct OutcomeTests {
  private func close(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) <= 1e-9 * max(1, abs(expected)) } ?? false
  }

  @Test("a share has Wilson's interval: 65/100 (PHEindicatormethods)")
  func share() throws {
    let estimate = try #require(
      Tally.share(ShareTally(counted: 65, children: 100)).outcome.estimate)
    #expect(estimate.value == 0.65)
    #expect(close(estimate.lower, 0.5525444329688797))
    #expect(close(estimate.upper, 0.7363575175690247))
    #expect(estimate.children == 100)
  }

  @Test("a rate has the exact interval below ten events and Byar's from ten")
  func rate() throws {
    func estimate(_ events: Int) throws -> Estimate {
      let tally = EventTally(
        events: events, squares: events, children: events, most: 1, population: 100_000)
      return try #require(tally.outcome.estimate)
    }
    let nine = try estimate(9)
    #expect(nine.method == .exactPoisson)
    #expect(nine.lower == nine.exactLower)
    let many = try estimate(65)
    #expect(many.method == .byar)
    #expect(close(many.lower, 0.50163187710459454))
    #expect(close(many.upper, 0.8284913854593984))
    #expect(many.exactLower != many.lower)
  }

  @Test("no events are a rate of 0 with an upper limit; no population is insufficient")
  func noEvents() throws {
    let none = try #require(EventTally(population: 1000).outcome.estimate)
    #expect(none.value == 0 && none.lower == 0)
    #expect(close(none.upper, 3.6888794541139354))
    #expect(EventTally().outcome == .insufficient)
  }

  @Test("absence has the logit interval of a ratio of sums")
  func ratio() throws {
    var tally = RatioTally()
    for (days, of) in [(30_000, 190), (5000, 200), (120_000, 180), (70_000, 195), (10_000, 60)] {
      tally.add(Int64(days), over: Int64(of))
    }
    let estimate = try #require(tally.outcome.estimate)
    #expect(close(estimate.value, 0.028484848484848484))
    #expect(close(estimate.lower, 0.008445887365221562))
    #expect(close(estimate.upper, 0.09167311233531382))
    #expect(estimate.numerator == 23.5 && estimate.denominator == 825)
  }

  @Test("Student's sleep data as changes of the same people")
  func pairedChange() throws {
    let first = [7, -16, -2, -12, -1, 34, 37, 8, 0, 20]
    let second = [19, 8, 11, 1, -1, 44, 55, 16, 46, 34]
    var moments = ExactMoments(scale: 10)
    for (a, b) in zip(first, second) { moments.add(Int64(a - b)) }
    let estimate = try #require(
      ChangeTally(changes: moments, onlyEarlier: 2, onlyLater: 1).outcome.estimate)
    #expect(close(estimate.value, -1.58))
    #expect(close(estimate.lower, -2.459885763276983))
    #expect(close(estimate.upper, -0.7001142367230175))
    #expect(close(estimate.pValue, 0.002832890197384273))
    #expect(estimate.pairs == PairCounts(onlyEarlier: 2, onlyLater: 1, both: 10))
  }

  @Test("one child has a mean without limits; none has no mean")
  func few() throws {
    var moments = ExactMoments(scale: 6)
    #expect(MeanTally(scores: moments).outcome == .insufficient)
    moments.add(20)
    let one = try #require(MeanTally(scores: moments).outcome.estimate)
    #expect(one.lower == nil && one.upper == nil && one.children == 1)
    let change = try #require(ChangeTally(changes: moments).outcome.estimate)
    #expect(change.pValue == nil && change.lower == nil)
  }

  @Test("money deviates as a share of the budget")
  func money() throws {
    let estimate = try #require(
      MoneyTally(budget: 1_000_000_0000, actual: 1_050_000_0000).outcome.estimate)
    #expect(estimate.value == 0.05 && estimate.numerator == 50_000)
    #expect(MoneyTally().outcome == .insufficient)
  }
}
