import Testing

@testable import Importers

@Suite("Encodings of any file")
struct ReadEncodingTests {
  private static let text = "æ;€\r\nø;😀\r\n"

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  @Test("each is detected, whatever the size of the pieces", arguments: [1, 2, 3, 5, 7, 64])
  func detected(pieceBytes: Int) throws {
    let files: [([UInt8], TextEncoding)] = [
      (Array(Self.text.utf8), .utf8(byteOrderMark: false)),
      ([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), .utf8(byteOrderMark: true)),
      (Self.utf16(Self.text, isBigEndian: false), .utf16),
      (Self.utf16(Self.text, isBigEndian: true), .utf16),
    ]
    for (bytes, encoding) in files {
      #expect(try LooseTable(ByteSource(bytes, pieceBytes: pieceBytes)).encoding == encoding)
      let read = try ReadRows.read(bytes, pieceBytes: pieceBytes)
      #expect(read == ReadRows(columns: ["æ", "€"], rows: [["ø", "😀"]]))
    }
    let page: [UInt8] = [0xE6, 0x3B, 0x80, 0x0A, 0xF8, 0x3B, 0x78]
    #expect(try LooseTable(ByteSource(page, pieceBytes: pieceBytes)).encoding == .windows1252)
    let read = try ReadRows.read(page, pieceBytes: pieceBytes)
    #expect(read == ReadRows(columns: ["æ", "€"], rows: [["ø", "x"]]))
  }

  @Test("one bad byte among UTF-8 is Windows-1252, and told")
  func mixed() throws {
    let table = try LooseTable(ByteSource(Array("æøå;b\n".utf8) + [0xE6, 0x3B, 0x32, 0x0A]))
    #expect(table.encoding == .windows1252)
    #expect(table.isMixed)
  }
}
