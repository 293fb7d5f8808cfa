import Testing

@testable import Statistics

@Suite("Holm adjustment")
struct HolmAdjustmentTests {
  @Test(
    "rejects 3 of the published 15 p-values (Benjamini & Hochberg 1995), as statsmodels adjusts them"
  )
  func published() {
    #expect(differing(.holm).isEmpty)
  }

  @Test("keeps the order given and leaves out members without a p")
  func order() {
    let adjusted = holmAdjusted([0.04, nil, 0.01, 0.03])
    #expect(adjusted[1] == nil)
    #expect(isClose(adjusted[2] ?? .nan, 0.03, within: 1e-14))
    #expect(isClose(adjusted[3] ?? .nan, 0.06, within: 1e-14))
    #expect(isClose(adjusted[0] ?? .nan, 0.06, within: 1e-14))
    #expect(holmAdjusted([]).isEmpty)
    #expect(holmAdjusted([nil, nil]) == [nil, nil])
  }
}
