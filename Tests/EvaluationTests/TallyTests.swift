import SeededRandom
import Testing

@testable import Evaluation

@Suite("Tally")
struct TallyTests {
  private static func merged(_ parts: [[Tally]]) -> [Tally] {
    var sum = Array(repeating: Tally.missing, count: parts[0].count)
    for part in parts { sum.merge(part) }
    return sum
  }

  @Test("merging in any order and any grouping gives the same, bit for bit", arguments: 0..<30)
  func commutes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let parts = (0..<5).map { RandomMunicipality(seed: UInt64(seed * 10 + $0)).tally.whole }
    let inOrder = Self.merged(parts)
    #expect(Self.merged(parts.shuffled(using: &random)) == inOrder)
    let left = Self.merged(Array(parts[..<2]))
    let right = Self.merged(Array(parts[2...]))
    #expect(Self.merged([left, right]) == inOrder)
    #expect(Self.merged([right, left]) == inOrder)
  }

  @Test("two halves merged are the whole, for every figure", arguments: 0..<25)
  func halves(seed: Int) {
    let whole = RandomMunicipality(seed: UInt64(seed) + 900, children: 10...60)
    let middle = whole.children.count / 3
    let (first, second) = (whole.children[..<middle], whole.children[middle...])
    let types = ["opfølgning", "undersøgelse"]
    let parts = [first, second].map {
      MadeChild.tally(Array($0), population: 250, caseTypes: types).whole
    }
    for (place, tally) in Self.merged(parts).enumerated() {
      #expect(tally == whole.tally.whole[place], "\(EvaluationFixture.plan.name(of: place))")
    }
  }

  @Test("the random children give every kind of tally")
  func kinds() {
    let tallies = RandomMunicipality(seed: 3, children: 60...60).tally.whole
    let kinds = Set(tallies.map { String(describing: $0).prefix { $0 != "(" } })
    #expect(
      kinds.isSuperset(of: [
        "count", "share", "mean", "change", "pairedShare", "unpairedShare", "unpairedMean",
        "grades", "events", "rateRatio", "ratio", "pairedRatio", "duration",
      ]))
  }

  @Test("a municipality is the sum of its districts", arguments: 0..<20)
  func districts(seed: Int) {
    let tally = RandomMunicipality(seed: UInt64(seed) + 500).tally
    let sum = Self.merged(tally.parts)
    for (whole, parts) in zip(tally.whole, sum) {
      if case .money = whole { continue }
      if case .activities = whole { continue }
      #expect(whole == parts)
    }
  }

  @Test("what was not delivered adds nothing")
  func missing() {
    var tally = Tally.share(ShareTally(counted: 3, children: 9))
    tally.merge(.missing)
    #expect(tally == .share(ShareTally(counted: 3, children: 9)))
    var none = Tally.missing
    none.merge(tally)
    #expect(none == tally)
    #expect(Tally.missing.outcome == .missing)
  }

  @Test("data stand before not measured, and that before not delivered, in any order")
  func precedence() {
    let share = Tally.share(ShareTally(counted: 1, children: 2))
    for (weak, strong) in [
      (Tally.missing, Tally.notMeasured), (.notMeasured, share),
      (.notComparable(.examParts), share),
      (.missing, .notComparable(.examLists)), (.notMeasured, .notComparable(.examLists)),
    ] {
      for (left, right) in [(weak, strong), (strong, weak)] {
        var tally = left
        tally.merge(right)
        #expect(tally == strong)
      }
    }
  }
}

extension EvaluationPlan {
  fileprivate func name(of place: Int) -> String {
    let figure = figures[place]
    return "\(indicators[figure.indicator].definition.id) \(figure.period.text)"
  }
}
