import Testing

@testable import Statistics

@Suite("McNemar's test")
struct McNemarTestTests {
  @Test("has the known p-values (statsmodels 0.15)")
  func published() {
    #expect(differing(.mcNemar).isEmpty)
  }

  @Test("does not mind which way the change went")
  func symmetry() {
    #expect(mcNemarExact(gained: 12, lost: 2) == mcNemarExact(gained: 2, lost: 12))
    #expect(isClose(mcNemarExact(gained: 12, lost: 2), 212.0 / 16384, within: 1e-14))
  }

  @Test("is 1 when as many changed each way, and when nobody did", arguments: [0, 1, 7, 5000])
  func balanced(count: Int) {
    #expect(mcNemarExact(gained: count, lost: count) == 1)
  }
}
