import SeededRandom
import Testing

@testable import Statistics

@Suite("A mean with clusters")
struct ClusterMeanIntervalTests {
  @Test("clusters of one size give Student's interval of their means", arguments: 0..<20)
  func equalSizes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let size = Double(Int.random(in: 1...9, using: &random))
    let totals = (0..<Int.random(in: 2...30, using: &random)).map { _ in
      Double(Int.random(in: 0...200, using: &random))
    }
    var sums = ClusterSums()
    for total in totals { sums.add(a: total, d: size) }
    let interval = try #require(clusterMeanInterval(sums))
    let means = SampleSummary(of: totals.map { $0 / size })
    let student = try #require(
      meanInterval(n: means.n, mean: means.mean, standardDeviation: means.standardDeviation))
    #expect(isClose(interval.lower, student.lower, within: 1e-9))
    #expect(isClose(interval.upper, student.upper, within: 1e-9))
  }

  @Test("two clusters by hand: 3 ± t₁·√(2·(1 + 1))/8")
  func byHand() throws {
    var sums = ClusterSums()
    // Three children with 8 in all, five with 16: R = 3, residuals −1 and 1.
    sums.add(a: 8, d: 3)
    sums.add(a: 16, d: 5)
    let interval = try #require(clusterMeanInterval(sums))
    let half = 12.706204736174698 * 2 / 8
    #expect(isClose(interval.lower, 3 - half, within: 1e-9))
    #expect(isClose(interval.upper, 3 + half, within: 1e-9))
  }

  @Test("one cluster, or none, tells nothing of how clusters differ")
  func tooFew() {
    var sums = ClusterSums()
    #expect(clusterMeanInterval(sums) == nil)
    sums.add(a: 8, d: 3)
    #expect(clusterMeanInterval(sums) == nil)
  }
}
