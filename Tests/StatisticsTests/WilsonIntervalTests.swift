import Testing

@testable import Statistics

@Suite("Wilson interval")
struct WilsonIntervalTests {
  @Test("has the published limits (PHEindicatormethods test workbooks; Newcombe 1998, table I)")
  func published() {
    #expect(differing(.wilson).isEmpty)
  }

  @Test(
    "holds the proportion, stays inside 0…1 and mirrors", arguments: [1, 2, 7, 1000, 10_000_000])
  func shape(trials: Int) {
    for successes in [0, 1, trials / 3, trials - 1, trials] {
      let interval = wilsonInterval(successes: successes, trials: trials)
      let mirror = wilsonInterval(successes: trials - successes, trials: trials)
      #expect(interval.contains(Double(successes) / Double(trials)))
      #expect(interval.lower >= 0 && interval.upper <= 1)
      #expect((interval.lower - (1 - mirror.upper)).magnitude < 1e-15)
    }
  }

  @Test("is wider at 99.8 %")
  func level() {
    let narrow = wilsonInterval(successes: 20, trials: 100)
    let wide = wilsonInterval(successes: 20, trials: 100, level: .p998)
    #expect(wide.lower < narrow.lower && wide.upper > narrow.upper)
  }
}
