import SeededRandom
import Testing

@testable import Statistics

@Suite("Benjamini–Hochberg adjustment")
struct BenjaminiHochbergAdjustmentTests {
  @Test("rejects 4 of the published 15 p-values at 0.05 (Benjamini & Hochberg 1995)")
  func published() {
    let adjusted = benjaminiHochbergAdjusted(neuhausPValues)
    #expect(adjusted.compactMap { $0 }.filter { $0 <= 0.05 }.count == 4)
  }

  @Test("has the adjusted values of statsmodels 0.15")
  func statsmodels() throws {
    let expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645,
      0.0765, 0.486, 0.5811818181818182, 0.714875, 0.7532307692307693, 0.8132142857142857, 1,
    ]
    for (value, known) in zip(benjaminiHochbergAdjusted(neuhausPValues), expected) {
      #expect(isClose(try #require(value), known, within: 1e-14))
    }
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
