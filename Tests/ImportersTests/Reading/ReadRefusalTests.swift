import Testing

@testable import Importers

@Suite("Refusals")
struct ReadRefusalTests {
  private static let head = Array("a;b\n".utf8)

  private static let files: [([UInt8], ReadRefusal)] = [
    ([], ReadRefusal(.nothing)),
    ([0xEF, 0xBB, 0xBF], ReadRefusal(.nothing)),
    (Array("\r\n# x\n".utf8), ReadRefusal(.nothing)),
    (head + Array("1;2\n3;\0\n".utf8), ReadRefusal(.nul, line: 3)),
    (head + Array("1;\"x\n2;y\n".utf8), ReadRefusal(.unclosedQuote, line: 2)),
    (Array("a;\"b\n1;2\n".utf8), ReadRefusal(.unclosedQuote, line: 1)),
    (Array("a,\"b\n1,\"2\n".utf8), ReadRefusal(.textAfterQuote, line: 1)),
    (head + Array("1;\"x\n2;\"y\n".utf8), ReadRefusal(.textAfterQuote, line: 2)),
    (head + Array("1;\"x;\"y\n".utf8), ReadRefusal(.textAfterQuote, line: 2)),
    (head + [0x31, 0x3B, 0x81], ReadRefusal(.undecodable(.windows1252), line: 2)),
    (
      [0xEF, 0xBB, 0xBF] + head + [0xE6, 0x3B, 0x0A],
      ReadRefusal(.undecodable(.utf8(byteOrderMark: true)), line: 2)
    ),
    (
      Array("æ;ø\n1;".utf8) + [0xC3], ReadRefusal(.cut(.utf8(byteOrderMark: false)), line: 2)
    ),
    ([0xFF, 0xFE, 0x61, 0x00, 0x62], ReadRefusal(.cut(.utf16), line: 1)),
    ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC], ReadRefusal(.undecodable(.utf16), line: 1)),
    (
      [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC, 0x00, 0x00, 0x0A, 0x00],
      ReadRefusal(.undecodable(.utf16), line: 1)
    ),
    (Array("<!DOCTYPE html><table>".utf8), ReadRefusal(.kind("a web page or XML"))),
    (
      [0xEF, 0xBB, 0xBF] + Array("\r\n<table><tr>".utf8),
      ReadRefusal(.kind("a web page or XML"))
    ),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], ReadRefusal(.kind("a workbook (xls)"))),
  ]

  @Test(
    "what is no table, or could be two, is refused with its line", arguments: files)
  func refused(bytes: [UInt8], refusal: ReadRefusal) {
    for pieceBytes in [1, 3, 1 << 18] {
      #expect(throws: refusal) { try LooseTable(ByteSource(bytes, pieceBytes: pieceBytes)) }
    }
  }

  @Test("a cell, a row or a width without bound is refused where it begins")
  func bounds() {
    let long = Array(repeating: UInt8(ascii: "x"), count: ReadLimits.fieldBytes + 1)
    #expect(throws: ReadRefusal(.longField, line: 2)) {
      try LooseTable(ByteSource(Self.head + [0x22] + long + [0x22]))
    }
    #expect(throws: ReadRefusal(.longField, line: 2)) {
      try LooseTable(ByteSource(Self.head + long))
    }
    let wide = Array(repeating: UInt8(ascii: ";"), count: ReadLimits.columns)
    #expect(throws: ReadRefusal(.manyColumns, line: 2)) {
      try LooseTable(ByteSource(Self.head + wide))
    }
  }

  @Test("100,000 columns are read")
  func columns() throws {
    let header = (1...100_000).map { "c\($0)" }.joined(separator: ",")
    let row = Array(repeating: "1", count: 100_000).joined(separator: ",")
    let table = try LooseTable(ByteSource(Array("\(header)\n\(row)\n".utf8)))
    #expect(table.columns.count == 100_000)
    #expect(table.rows == 1)
  }
}
