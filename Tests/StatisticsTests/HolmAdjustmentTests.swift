import Testing

@testable import Statistics

/// *Source*: Benjamini Y, Hochberg Y, J R Stat Soc B 1995;57:289–300, the 15 p-values of §4.1.
let neuhausPValues: [Double?] = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
  0.6528, 0.7590, 1,
]

@Suite("Holm adjustment")
struct HolmAdjustmentTests {
  @Test("rejects 3 of the published 15 p-values at 0.05 (Benjamini & Hochberg 1995)")
  func published() {
    let rejected = holmAdjusted(neuhausPValues).compactMap { $0 }.filter { $0 <= 0.05 }
    #expect(rejected.count == 3)
  }

  @Test("has the adjusted values of statsmodels 0.15")
  func statsmodels() throws {
    let expected = [
      0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1, 1, 1, 1, 1, 1,
    ]
    for (value, known) in zip(holmAdjusted(neuhausPValues), expected) {
      #expect(isClose(try #require(value), known, within: 1e-14))
    }
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
