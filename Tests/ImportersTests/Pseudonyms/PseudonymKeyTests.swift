import Testing

@testable import Importers

/// The numbers here have a serial that nobody has been given.
@Suite("Pseudonym key")
struct PseudonymKeyTests {
  /// Python's hmac module gives these for the key 00 01 … 1F.
  @Test(
    "gives the first 64 bits of HMAC-SHA-256 over the ten digits",
    arguments: [
      (102_030_000, 0x8B7B_17BB_19DB_DF11), (3_112_990_000, 0x774A_AFF9_F1A9_993D),
    ] as [(UInt64, UInt64)])
  func code(number: UInt64, code: UInt64) throws {
    let key = try PseudonymKey(bytes: (0..<32).map { $0 })
    #expect(key.code(of: number) == code)
  }

  @Test("is told from another by its mark, from which no pseudonym follows")
  func mark() throws {
    let key = try PseudonymKey(bytes: (0..<32).map { $0 })
    let other = try PseudonymKey(bytes: (1..<33).map { $0 })
    #expect(key.mark == "3caa075b1d1611e0d00a778338961d4ecdf85b5d3b5bfa47922493210c99a8d8")
    #expect(other.mark != key.mark)
  }

  @Test("has 32 bytes or more, which are not nearly all the same")
  func faults() throws {
    #expect(throws: PseudonymKey.Fault.short(bytes: 31)) {
      try PseudonymKey(bytes: (0..<31).map { $0 })
    }
    #expect(throws: PseudonymKey.Fault.short(bytes: 0)) { try PseudonymKey(bytes: []) }
    #expect(throws: PseudonymKey.Fault.notRandom) {
      try PseudonymKey(bytes: Array(repeating: 0, count: 64))
    }
    #expect(throws: Never.self) { try PseudonymKey(bytes: (0..<200).map { $0 }) }
  }
}
