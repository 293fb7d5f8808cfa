import Model
import Testing

@testable import Evaluation

@Suite("Indicators of absence")
struct AbsenceIndicatorTests {
  private static let august = Int32(2022 * 12 + 7)

  private func child(_ months: [(absent: Int32, illegal: Int32)], year: Int32 = 0) -> MadeChild {
    var child = MadeChild()
    child.months = months.enumerated().map {
      (Self.august + year * 12 + Int32($0), $1.absent * 5000, 20, $1.illegal * 5000)
    }
    return child
  }

  @Test("above 10 per cent of a child's own days, not on it")
  func over10() {
    let results = MadeResults([
      child([(4, 0), (4, 0)]), child([(4, 0), (5, 0)]), child([(40, 0)]), MadeChild(),
    ])
    #expect(results.level("absence_over_10").counts == [2, 3, 3])
    #expect(results.level("absence_over_10", "midway") == .insufficient)
    #expect(
      MadeResults([child([(4, 0)])], delivered: [.participants]).level("absence_over_10")
        == .missing)
  }

  @Test("illegal absence of 15 per cent in a quarter all of whose months tell it")
  func illegal() {
    // August and September are a quarter of 40 days: 15 % is 6 days, in halves 12.
    let blank = Int32(-1)
    let results = MadeResults([
      child([(20, 6), (20, 6)]), child([(20, 6), (20, 5)]), child([(40, 40), (0, blank)]),
      child([(40, blank), (40, blank), (6, 6), (6, 6), (6, 6)]),
      child([(0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (24, 24)]),
    ])
    // The third child's only quarter has a month without it.
    #expect(results.level("absence_illegal_15_quarter").counts == [3, 4, 4])
    #expect(results.level("absence_illegal_15_quarter", "midway") == .insufficient)
    let none = MadeResults([child([(4, blank)])])
    #expect(none.level("absence_illegal_15_quarter") == .missing)
  }

  @Test("the change of the ratio takes all children of either year, by its definition")
  func pairedRatio() throws {
    let earlier: [Int64?] = [3, 1, 12, 7, nil]
    let later: [Int64?] = [2, 4, nil, 6, 5]
    var tally = PairedRatioTally()
    for (a, b) in zip(earlier, later) {
      tally.add(
        earlier: a.map { (a: $0 * 10_000, d: 190) }, later: b.map { (a: $0 * 10_000, d: 200) })
    }
    let change = try #require(tally.outcome.estimate)
    let (r1, r2) = (23.0 / 760, 17.0 / 800)
    #expect(abs(change.value - (r2 - r1)) < 1e-15)
    let z = zip(earlier, later).map { a, b in
      (b.map { (Double($0) - r2 * 200) / 800 } ?? 0)
        - (a.map { (Double($0) - r1 * 190) / 760 } ?? 0)
    }
    let error = (5.0 / 4 * z.reduce(0) { $0 + $1 * $1 }).squareRoot()
    // Student's quantile for 4 degrees of freedom.
    let half = 2.7764451051977987 * error
    #expect(abs((change.upper ?? 0) - (r2 - r1 + half)) < 1e-12)
    #expect(change.pairs == PairCounts(onlyEarlier: 1, onlyLater: 1, both: 3))
    #expect(change.attrition == Attrition(leavers: 12.0 / 190, stayers: 11.0 / 570))
    #expect(change.children == 5 && change.smallestGroup == 4)
  }

  @Test("a year without absence rows leaves nothing to compare")
  func nothing() {
    let results = MadeResults([child([(4, 0)])])
    #expect(results.change("absence_rate") == .insufficient)
    let both = MadeResults([child([(4, 0)]), child([(2, 0)], year: 2)])
    #expect(both.change("absence_rate").estimate?.children == 2)
    #expect(both.change("absence_over_10") == .insufficient)
  }
}
