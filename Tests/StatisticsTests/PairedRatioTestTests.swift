import SeededRandom
import Testing

@testable import Statistics

@Suite("Paired ratio test")
struct PairedRatioTestTests {
  @Test("has the known change of six children (fractions, mpmath 1.3)")
  func published() {
    #expect(differing(.pairedRatio).isEmpty)
  }

  @Test("agrees with the plain sum of zᵢ² over random children, some in one wave only")
  func direct() throws {
    var random = SeededGenerator(seed: 14)
    for n in [2, 12, 500] {
      var sums = PairedClusterSums()
      var children: [(a1: Double, d1: Double, a2: Double, d2: Double)] = []
      for index in 0..<n {
        let d1 = index % 5 == 3 ? 0 : Double(Int.random(in: 100...200, using: &random))
        let d2 = index % 5 == 4 ? 0 : Double(Int.random(in: 100...200, using: &random))
        let a1 = (d1 * .random(in: 0...0.2, using: &random)).rounded()
        let a2 = (d2 * .random(in: 0...0.1, using: &random)).rounded()
        children.append((a1, d1, a2, d2))
        sums.add(earlier: d1 > 0 ? (a1, d1) : nil, later: d2 > 0 ? (a2, d2) : nil)
      }
      let (total1, total2) = (sums.earlier.d, sums.later.d)
      let (r1, r2) = (sums.earlier.a / total1, sums.later.a / total2)
      let squares = children.reduce(0.0) { sum, child in
        let z = (child.a2 - r2 * child.d2) / total2 - (child.a1 - r1 * child.d1) / total1
        return sum + z * z
      }
      let error = (Double(n) / Double(n - 1) * squares).squareRoot()
      let test = try #require(pairedRatioTest(sums))
      #expect(isClose(test.difference, r2 - r1, within: 1e-14))
      #expect(isClose(try #require(test.statistic), (r2 - r1) / error, within: 1e-10))
      let t = StudentDistribution(degreesOfFreedom: Double(n - 1)).upperQuantile(0.025)
      #expect(isClose(try #require(test.interval).upper, r2 - r1 + t * error, within: 1e-10))
    }
  }

  @Test("has no spread when every child is as before")
  func unchanged() throws {
    var sums = PairedClusterSums()
    for (a, d) in [(3, 190), (0.5, 200), (12, 180)] as [(Double, Double)] {
      sums.add(earlier: (a, d), later: (a, d))
    }
    let test = try #require(pairedRatioTest(sums))
    #expect(test.difference == 0 && test.pValue == nil)
    #expect(isClose(test.interval, 0, 0))
  }

  @Test("has no value when a wave has no days, and no limits for one child")
  func few() throws {
    var sums = PairedClusterSums()
    sums.add(earlier: (4, 100), later: nil)
    #expect(pairedRatioTest(sums) == nil)
    var one = PairedClusterSums()
    one.add(earlier: (4, 100), later: (6, 100))
    one.add(earlier: nil, later: nil)
    let test = try #require(pairedRatioTest(one))
    #expect(isClose(test.difference, 0.02, within: 1e-14))
    #expect(test.interval == nil)
  }
}
