import SeededRandom
import Testing

@testable import Importers

@Suite("Row reader")
struct RowReaderTests {
  struct Read: Equatable {
    var rows: [[String]] = []
    var lines: [Int] = []
    var end = ""
  }

  static func read(_ bytes: [UInt8], capacity: Int, piece: Int) throws -> Read {
    let window = try TextWindow(ListedSource(bytes, piece: piece), capacity: capacity)
    var reader = RowReader(window, delimiter: .semicolon, from: 0)
    var read = Read()
    while true {
      switch try reader.next() {
      case .row:
        read.rows.append(
          (0..<reader.fields.count).map { index in
            String(decoding: reader.fields.unescaped(index, reader.bytes), as: UTF8.self)
          })
        read.lines.append(reader.scanner.line)
      case .end:
        read.end = "end"
        return read
      case .unclosedQuote:
        read.end = "unclosed quote on \(reader.scanner.quoteLine)"
        return read
      case .incomplete, .tooLong:
        read.end = "too long"
        return read
      }
    }
  }

  static let signs: [UInt8] = Array("ab;;\"\"\n\r\n".utf8)

  @Test("random bytes give the same rows whatever the window", arguments: 1...60)
  func anyWindow(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
      Self.signs.randomElement(using: &random) ?? 0x61
    }
    let whole = try Self.read(bytes, capacity: 1 << 12, piece: 1 << 12)
    for capacity in [2, 3, 5, 8, 16, 33] {
      let piece = Int.random(in: 1...capacity, using: &random)
      #expect(try Self.read(bytes, capacity: capacity, piece: piece) == whole)
    }
  }

  @Test("a window grows for a row that is longer, and no further than its limit")
  func growth() throws {
    let row = Array(repeating: UInt8(ascii: "a"), count: 1000)
    let read = try Self.read(row + [0x0A] + row, capacity: 16, piece: 16)
    #expect(read.rows.map { $0[0].utf8.count } == [1000, 1000])
    let long = Array(repeating: UInt8(ascii: "a"), count: TextWindow.most + 1)
    #expect(try Self.read(long, capacity: 1 << 20, piece: 1 << 20).end == "too long")
  }

  @Test("a window that was moved goes back to the beginning")
  func rewind() throws {
    let bytes = Array((0..<100).map { "\($0);x\n" }.joined().utf8)
    let window = try TextWindow(ListedSource(bytes), capacity: 32)
    for _ in 0..<3 {
      var reader = RowReader(window, delimiter: .semicolon, from: 0)
      for number in 0..<50 {
        guard case .row = try reader.next() else { break }
        #expect(String(decoding: reader.cell(0).bytes, as: UTF8.self) == "\(number)")
      }
      #expect(reader.scanner.line == 50)
      try window.rewind()
    }
    #expect(window.bytes.starts(with: "0;x\n1;x".utf8))
  }
}
