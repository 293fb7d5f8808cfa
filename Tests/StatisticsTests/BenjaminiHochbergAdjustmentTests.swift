import SeededRandom
import Testing

@testable import Statistics

@Suite("Benjamini–Hochberg adjustment")
struct BenjaminiHochbergAdjustmentTests {
  @Test(
    "rejects 4 of the published 15 p-values (Benjamini & Hochberg 1995), as statsmodels adjusts them"
  )
  func published() {
    #expect(differing(.benjaminiHochberg).isEmpty)
  }

  @Test("is never above Holm's")
  func order() throws {
    var random = SeededGenerator(seed: 13)
    let pValues = (0..<40).map { _ in Double?.some(.random(in: 0...1, using: &random)) }
    for (lenient, strict) in zip(benjaminiHochbergAdjusted(pValues), holmAdjusted(pValues)) {
      #expect(try #require(lenient) <= #require(strict))
    }
  }

  @Test("leaves out members without a p")
  func missing() {
    #expect(benjaminiHochbergAdjusted([nil, 0.2, nil]) == [nil, 0.2, nil])
  }
}
