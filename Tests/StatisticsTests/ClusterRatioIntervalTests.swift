import SeededRandom
import Testing

@testable import Statistics

@Suite("Cluster ratio interval")
struct ClusterRatioIntervalTests {
  private let days = (absent: [3, 0.5, 12, 7, 1], enrolled: [190.0, 200, 180, 195, 60])

  @Test("has the known value, error and limits of five children (scipy 1.17)")
  func published() {
    #expect(differing(.clusterRatio).isEmpty)
  }

  @Test("is the same from sums as from children")
  func sums() {
    var sums = ClusterSums()
    for (a, d) in zip(days.absent, days.enrolled) { sums.add(a: a, d: d) }
    let fromSums = clusterRatioInterval(sums)
    let fromChildren = clusterRatioInterval(
      numerators: days.absent, denominators: days.enrolled)
    #expect(fromSums == fromChildren)
  }

  @Test("agrees with the plain sum of squared residuals over random children")
  func direct() throws {
    var random = SeededGenerator(seed: 11)
    for n in [2, 10, 1000] {
      let enrolled = (0..<n).map { _ in Double(Int.random(in: 20...200, using: &random)) }
      let absent = enrolled.map { Double(Int.random(in: 0...Int($0), using: &random)) / 2 }
      let ratio = try #require(clusterRatioInterval(numerators: absent, denominators: enrolled))
      let residuals = zip(absent, enrolled).map { $0 - ratio.ratio * $1 }
      let squares = residuals.reduce(0) { $0 + $1 * $1 }
      let error =
        (Double(n) / Double(n - 1) * squares).squareRoot() / enrolled.reduce(0, +)
      #expect(isClose(try #require(ratio.standardError), error, within: 1e-11))
    }
  }

  @Test("has no limits at 0, at 1 and for one child")
  func open() throws {
    let none = try #require(clusterRatioInterval(numerators: [0, 0], denominators: [90, 80]))
    #expect(none.ratio == 0 && none.interval == nil)
    let all = try #require(clusterRatioInterval(numerators: [90, 80], denominators: [90, 80]))
    #expect(all.ratio == 1 && all.interval == nil)
    let one = try #require(clusterRatioInterval(numerators: [5], denominators: [90]))
    #expect(one.standardError == nil && one.interval == nil)
  }

  @Test("has nothing to divide by without days")
  func empty() {
    #expect(clusterRatioInterval(numerators: [], denominators: []) == nil)
    #expect(clusterRatioInterval(numerators: [0], denominators: [0]) == nil)
  }

  @Test("shrinks to the ratio when all children have the same")
  func constant() throws {
    let ratio = try #require(
      clusterRatioInterval(numerators: [19, 20, 6.5], denominators: [190, 200, 65]))
    #expect(ratio.standardError == 0)
    #expect(isClose(ratio.interval, 0.1, 0.1, within: 1e-15))
  }
}
