import Testing

@testable import Statistics

@Suite("Wilson interval")
struct WilsonIntervalTests {
  @Test(
    "has the published limits (PHEindicatormethods test workbooks)",
    arguments: [
      (1, 100, 0.0017674320641406511, 0.054486196178705294),
      (65, 100, 0.5525444329688797, 0.7363575175690247),
      (1045, 5000, 0.19795549880013297, 0.22049130373189027),
    ])
  func published(successes: Int, trials: Int, lower: Double, upper: Double) {
    #expect(isClose(wilsonInterval(successes: successes, trials: trials), lower, upper))
  }

  @Test("has the published limits of 0 in 10 (PHEindicatormethods test workbooks, 7 digits)")
  func zero() {
    let interval = wilsonInterval(successes: 0, trials: 10)
    #expect(interval.lower == 0)
    #expect((interval.upper - 0.2775328).magnitude < 5e-8)
  }

  @Test(
    "has the published limits (Newcombe 1998, Stat Med 17:857–872, table I, method 3, 4 digits)",
    arguments: [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611),
      (1, 29, 0.0061, 0.1718),
    ])
  func newcombe(successes: Int, trials: Int, lower: Double, upper: Double) {
    let interval = wilsonInterval(successes: successes, trials: trials)
    #expect((interval.lower - lower).magnitude < 5.1e-5)
    #expect((interval.upper - upper).magnitude < 5.1e-5)
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
