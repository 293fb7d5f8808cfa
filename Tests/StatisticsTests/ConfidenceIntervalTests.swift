import Testing

@testable import Statistics

@Suite("Confidence interval")
struct ConfidenceIntervalTests {
  @Test("contains its limits and what lies between")
  func contains() {
    let interval = ConfidenceInterval(lower: 1, upper: 2)
    #expect([1, 1.5, 2].allSatisfy(interval.contains))
    #expect(![0.99, 2.01].contains(where: interval.contains))
  }

  @Test("changes unit with both limits")
  func scaled() {
    let interval = ConfidenceInterval(lower: 0.1, upper: 0.25)
    #expect(isClose(interval.scaled(by: 1000), 100, 250, within: 1e-15))
  }
}
