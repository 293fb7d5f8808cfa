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

  @Test("a municipality is the sum of its districts", arguments: 0..<20)
  func districts(seed: Int) {
    let tally = RandomMunicipality(seed: UInt64(seed) + 500).tally
    let sum = Self.merged(tally.parts)
    for (whole, parts) in zip(tally.whole, sum) {
      if case .money = whole { continue }
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
}
