import SeededRandom
import Testing

@testable import Statistics

@Suite("Cluster sums")
struct ClusterSumsTests {
  @Test("are the same in one part or in two, for whole and half days")
  func merge() {
    var random = SeededGenerator(seed: 17)
    var whole = ClusterSums()
    var parts = [ClusterSums(), ClusterSums()]
    for index in 0..<100 {
      let d = Double(Int.random(in: 1...400, using: &random)) / 2
      let a = Double(Int.random(in: 0...Int(2 * d), using: &random)) / 2
      whole.add(a: a, d: d)
      parts[index % 2].add(a: a, d: d)
    }
    parts[1].merge(parts[0])
    #expect(parts[1] == whole)
  }
}
