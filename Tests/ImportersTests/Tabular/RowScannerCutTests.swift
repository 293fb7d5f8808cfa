import SeededRandom
import Testing

@testable import Importers

/// What the exports' scanner gives of the first bytes of a text.
///
/// Every row but the last is the whole text's, on the same line; in the last one every cell but the
/// last is, and the last is the beginning of the whole one. Cut within quotes, that row is not given
/// at all, and the quote is told.
@Suite("Cut text")
struct RowScannerCutTests {
  private struct Scan {
    var rows: [ReferenceScanner.Row] = []
    var unclosedLine: Int?

    init(_ bytes: [UInt8], _ delimiter: Delimiter) {
      bytes.withUnsafeBufferPointer { buffer in
        var scanner = RowScanner(buffer, delimiter: delimiter)
        var fields = FieldList(capacity: 1)
        while case let step = scanner.next(&fields), step != .end {
          if step == .unclosedQuote {
            unclosedLine = scanner.line
            return
          }
          let cells = (0..<fields.count).map { fields.unescaped($0, buffer) }
          rows.append(ReferenceScanner.Row(line: scanner.line, cells: cells))
        }
      }
    }
  }

  private static func table(_ random: inout SeededGenerator) -> [[String]] {
    let width = Int.random(in: 2...4, using: &random)
    let pieces = ["a", "7", "æ", "\"", ";", ",", "\t", "\n", "\r\n", " "]
    return (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
    }
  }

  @Test("gives rows of the whole, and part of the next", arguments: 0..<40)
  func written(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &+ 8_000)
    var dialect = ExportDialect.random(&random)
    (dialect.encoding, dialect.hasSeparatorLine) = (.utf8, false)
    let table = Self.table(&random)
    let bytes = dialect.bytes(table)
    let whole = Scan(bytes, dialect.delimiter)
    #expect(whole.rows.map(\.texts) == table)
    for count in 0..<bytes.count {
      let cut = Scan(Array(bytes[..<count]), dialect.delimiter)
      #expect(cut.rows.count <= whole.rows.count)
      #expect(cut.rows.dropLast().elementsEqual(whole.rows.prefix(max(cut.rows.count - 1, 0))))
      if let line = cut.unclosedLine {
        // All that is given stands before the quote, so it is whole.
        #expect(cut.rows == Array(whole.rows.prefix(cut.rows.count)))
        #expect(line == whole.rows[cut.rows.count].line)
        continue
      }
      guard let last = cut.rows.last else { continue }
      let own = whole.rows[cut.rows.count - 1]
      #expect(last.line == own.line && last.cells.count <= own.cells.count)
      #expect(last.cells.dropLast().elementsEqual(own.cells.prefix(last.cells.count - 1)))
      #expect(own.cells[last.cells.count - 1].starts(with: last.cells[last.cells.count - 1]))
    }
  }

  @Test("of random bytes all rows but the last are the whole's", arguments: 0..<60)
  func random(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &+ 9_000)
    let alphabet = Array("a1;,\t\"\"\n\r".utf8)
    let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    for delimiter in Delimiter.allCases {
      let whole = Scan(bytes, delimiter).rows
      for count in 0..<bytes.count {
        let cut = Scan(Array(bytes[..<count]), delimiter).rows
        let sure = cut.dropLast()
        #expect(sure.elementsEqual(whole.prefix(sure.count)), "\(bytes) at \(count)")
      }
    }
  }
}
