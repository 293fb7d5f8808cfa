import Testing

@testable import Statistics

@Suite("Mean interval")
struct MeanIntervalTests {
  @Test("has the published limits of eight values (PHEindicatormethods test workbooks)")
  func published() {
    #expect(differing(.mean).isEmpty)
  }

  @Test("has no limits below two observations", arguments: [0, 1])
  func few(n: Int) {
    #expect(meanInterval(n: n, mean: 4, standardDeviation: .nan) == nil)
  }

  @Test("shrinks to the mean without spread")
  func constant() {
    #expect(isClose(meanInterval(n: 12, mean: 4, standardDeviation: 0), 4, 4))
  }
}
