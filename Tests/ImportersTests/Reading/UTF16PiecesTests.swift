import Testing

@testable import Importers

@Suite("UTF-16 in pieces")
struct UTF16PiecesTests {
  private static func utf8(_ units: [UInt16], isBigEndian: Bool, pieceBytes: Int) -> [UInt8] {
    let bytes = ([0xFEFF] + units).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
      return isBigEndian ? [high, low] : [low, high]
    }
    var pieces = UTF16Pieces()
    return stride(from: 0, to: bytes.count, by: pieceBytes).flatMap { start in
      bytes[start..<min(start + pieceBytes, bytes.count)].withUnsafeBufferPointer {
        pieces.utf8($0)
      }
    }
  }

  @Test("becomes UTF-8", arguments: [1, 2, 3, 64])
  func text(pieceBytes: Int) {
    let text = "a;æ\r\n€😀"
    for isBigEndian in [false, true] {
      let given = Self.utf8(
        Array(text.utf16), isBigEndian: isBigEndian, pieceBytes: pieceBytes)
      #expect(given == Array(text.utf8))
    }
  }

  @Test("half a pair is a byte of no UTF-8, and takes nothing along", arguments: [1, 2, 64])
  func halves(pieceBytes: Int) {
    let files: [([UInt16], [UInt8])] = [
      ([0xD83D, 0x000A, 0x0061], [0xFF, 0x0A, 0x61]), ([0xDE00, 0x003B], [0xFF, 0x3B]),
      ([0xD83D, 0xD83D, 0xDE00], [0xFF] + Array("😀".utf8)),
      ([0xD83D, 0x00E6], [0xFF] + Array("æ".utf8)),
    ]
    for (units, bytes) in files {
      let given = Self.utf8(units, isBigEndian: false, pieceBytes: pieceBytes)
      #expect(given == bytes)
    }
  }
}
