import Testing

@testable import Importers

@Suite("Pseudonyms")
struct PseudonymsTests {
  private static func key() throws -> PseudonymKey { try #require(ImporterFixture.key) }

  @Test("are sixteen lower-case hexadecimal digits, the same each time")
  func text() throws {
    let pseudonyms = Pseudonyms(key: try Self.key())
    let first = try #require(pseudonyms.pseudonym(of: 102_030_000))
    #expect(String(decoding: first, as: UTF8.self) == "8b7b17bb19dbdf11")
    #expect(pseudonyms.pseudonym(of: 102_030_000) == first)
    #expect(pseudonyms.pseudonym(of: 3_112_990_000) != first)
  }

  @Test("are cut from the front, and two numbers that meet are found", arguments: 1...3)
  func collision(digits: Int) throws {
    let (short, whole) = (
      Pseudonyms(key: try Self.key(), digits: digits), Pseudonyms(key: try Self.key())
    )
    var seen: [[UInt8]: UInt64] = [:]
    var met = false
    for number in UInt64(101_010_000)..<101_020_000 where !met {
      let expected = Array(try #require(whole.pseudonym(of: number)).prefix(digits))
      let found = short.pseudonym(of: number)
      met = seen[expected] != nil
      #expect(found == (met ? nil : expected))
      seen[expected] = number
      // A number that has its pseudonym keeps it, and one that met another never gets one.
      #expect(short.pseudonym(of: number) == found)
    }
    #expect(met)
  }
}
