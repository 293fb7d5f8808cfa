import Testing

@testable import Statistics

@Suite("Mean interval")
struct MeanIntervalTests {
  @Test("has the published limits of eight values (PHEindicatormethods test workbooks)")
  func published() {
    let sample = SampleSummary(of: [
      33.09375, 48.38596, 64.83495, 67.98475, 22.93556, 71.23587, 38.78465, 82.37927,
    ])
    #expect(isClose(sample.mean, 53.704345))
    let interval = meanInterval(
      n: sample.n, mean: sample.mean, standardDeviation: sample.standardDeviation)
    #expect(isClose(interval, 36.168325241336504, 71.24036475866352))
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
