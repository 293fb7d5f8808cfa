import Testing

@testable import Statistics

@Suite("Paired cluster sums")
struct PairedClusterSumsTests {
  @Test("are the same in one part or in two, also with children in one wave only")
  func merge() {
    var whole = PairedClusterSums()
    var parts = [PairedClusterSums(), PairedClusterSums()]
    for index in 0..<30 {
      let size = Double(index)
      let earlier: (a: Double, d: Double)? = index % 7 == 0 ? nil : (size / 2, 190)
      let later: (a: Double, d: Double)? = index % 5 == 0 ? nil : (size, 200 - size)
      whole.add(earlier: earlier, later: later)
      parts[index % 2].add(earlier: earlier, later: later)
    }
    parts[0].merge(parts[1])
    #expect(parts[0] == whole)
    // Child 0 is in neither wave.
    #expect(whole.n == 29)
    #expect(whole.earlier.n == 25 && whole.later.n == 24)
  }
}
