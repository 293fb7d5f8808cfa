import Testing

@testable import Statistics

@Suite("Paired mean test")
struct PairedMeanTestTests {
  @Test("has the published result of Student's sleep data (Student 1908; R t.test)")
  func sleep() throws {
    let test = pairedMeanTest(
      n: 10, mean: sleepDifferences.mean, standardDeviation: sleepDifferences.standardDeviation)
    #expect(isClose(test.difference, -1.58))
    #expect(isClose(test.interval, -2.459885763276983, -0.7001142367230175))
    #expect(isClose(try #require(test.statistic), -4.062127683382037))
    #expect(isClose(try #require(test.pValue), 0.002832890197384273))
    #expect(test.degreesOfFreedom == 9)
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
