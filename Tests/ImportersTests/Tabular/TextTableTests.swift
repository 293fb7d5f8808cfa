import Testing

@testable import Importers

@Suite("Text table")
struct TextTableTests {
  private static func number(
    _ bytes: [UInt8], _ encoding: TextEncoding, in table: inout TextTable, adding: Bool = true
  ) -> Int32 {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return -1 }
      return table.number(of: Cell(base, count: buffer.count), in: encoding, adding: adding)
    }
  }

  private static let utf8 = TextEncoding.utf8(byteOrderMark: false)

  @Test("one text has one number in every encoding and spelling")
  func spellings() {
    var table = TextTable()
    let first = Self.number(Array("Søndre".utf8), Self.utf8, in: &table)
    #expect(Self.number([0x53, 0xF8] + Array("ndre".utf8), .windows1252, in: &table) == first)
    let ring = Self.number(Array("\u{C5}".utf8), Self.utf8, in: &table)
    #expect(Self.number(Array("A\u{30A}".utf8), Self.utf8, in: &table) == ring)
    #expect(table.texts == ["Søndre", "Å"])
  }

  @Test("ASCII texts are told apart by bytes, also after others have come")
  func ascii() {
    var table = TextTable()
    let a = Self.number(Array("A-1".utf8), Self.utf8, in: &table)
    #expect(Self.number(Array("A-2".utf8), .windows1252, in: &table) == a + 1)
    _ = Self.number(Array("Ærø".utf8), Self.utf8, in: &table)
    #expect(Self.number(Array("A-1".utf8), .windows1252, in: &table) == a)
    #expect(Self.number(Array("A-3".utf8), Self.utf8, in: &table, adding: false) == -1)
    #expect(Self.number(Array("A-3".utf8), Self.utf8, in: &table) == a + 3)
  }

  @Test("the same bytes are another text in another encoding")
  func pages() {
    var table = TextTable()
    let bytes = Array("ø".utf8)
    let one = Self.number(bytes, Self.utf8, in: &table)
    #expect(Self.number(bytes, .windows1252, in: &table) != one)
    #expect(table.texts == ["ø", "Ã¸"])
  }
}
