import Testing

@testable import Statistics

@Suite("Paired mean test")
struct PairedMeanTestTests {
  @Test("has the published result of Student's sleep data (Student 1908; R t.test)")
  func published() {
    #expect(differing(.pairedMean).isEmpty)
  }

  @Test("keeps the difference where nothing can be tested")
  func untestable() {
    let single = pairedMeanTest(n: 1, mean: 2, standardDeviation: 0)
    #expect(single.difference == 2 && single.interval == nil && single.pValue == nil)
    let constant = pairedMeanTest(n: 5, mean: 2, standardDeviation: 0)
    #expect(isClose(constant.interval, 2, 2))
    #expect(constant.statistic == nil && constant.pValue == nil)
  }

  @Test("excludes 0 from the interval exactly when p is below 0.05", arguments: [2, 9, 250])
  func agreement(n: Int) throws {
    for step in 1...60 {
      let test = pairedMeanTest(n: n, mean: Double(step) / 10, standardDeviation: 3)
      let pValue = try #require(test.pValue)
      #expect(try !#require(test.interval).contains(0) == (pValue < 0.05))
    }
  }
}
