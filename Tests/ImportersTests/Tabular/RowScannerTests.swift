import SeededRandom
import Testing

@testable import Importers

@Suite("Row scanner")
struct RowScannerTests {
  /// Rows as text with the line each begins on; nil where a quote never closes.
  static func rows(_ text: String, _ delimiter: Delimiter = .semicolon) -> [(Int, [String])]? {
    rows(Array(text.utf8), delimiter)
  }

  static func rows(_ bytes: [UInt8], _ delimiter: Delimiter) -> [(Int, [String])]? {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = RowScanner(buffer, delimiter: delimiter)
      var fields = FieldList(capacity: 1)
      var rows: [(Int, [String])] = []
      while true {
        switch scanner.next(&fields) {
        case .end: return rows
        case .unclosedQuote, .incomplete, .tooLong: return nil
        case .row:
          let cells = (0..<fields.count).map { index in
            String(decoding: fields.unescaped(index, buffer), as: UTF8.self)
          }
          rows.append((scanner.line, cells))
        }
      }
    }
  }

  @Test(
    "ends rows at LF, CRLF and CR, and a last one without",
    arguments: ["a;b\nc;d", "a;b\r\nc;d\r\n", "a;b\rc;d\r", "a;b\n\n\r\nc;d\n"])
  func lineEnds(text: String) throws {
    let rows = try #require(Self.rows(text))
    #expect(rows.map(\.1) == [["a", "b"], ["c", "d"]])
  }

  @Test("counts lines also within quotes and over blank lines")
  func lines() throws {
    let rows = try #require(Self.rows("h\n\n\"x\ny\r\nz\"\nlast\r\rend"))
    #expect(rows.map(\.0) == [1, 3, 6, 8])
  }

  @Test("keeps delimiters, newlines and doubled quotes within quotes")
  func quotes() throws {
    let rows = try #require(Self.rows("\"a;b\";\"\";\"c\"\"d\n\";e\n"))
    #expect(rows.map(\.1) == [["a;b", "", "c\"d\n", "e"]])
  }

  @Test("a quote within an unquoted field is itself; text after a closing quote is kept")
  func loneQuotes() throws {
    #expect(try #require(Self.rows("a\"b;c")).map(\.1) == [["a\"b", "c"]])
    #expect(try #require(Self.rows("\"a\"b;c")).map(\.1) == [["\"a\"b", "c"]])
  }

  @Test("empty fields at either end are fields")
  func emptyFields() throws {
    #expect(try #require(Self.rows(";a;\n")).map(\.1) == [["", "a", ""]])
    #expect(try #require(Self.rows("a;")).map(\.1) == [["a", ""]])
  }

  @Test("a quote that never closes is told, with the line where its row began")
  func unclosed() {
    let bytes = Array("a\nb;\"c\nd\n".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = RowScanner(buffer, delimiter: .semicolon)
      var fields = FieldList()
      guard case .row = scanner.next(&fields), case .unclosedQuote = scanner.next(&fields) else {
        Issue.record("expected a row, then an unclosed quote")
        return
      }
      #expect(scanner.line == 2)
    }
  }

  @Test("any table written in any dialect reads back", arguments: 0..<200)
  func roundTrip(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let delimiter = Delimiter.allCases[Int.random(in: 0..<3, using: &random)]
    let lineEnd = ["\n", "\r\n", "\r"][Int.random(in: 0..<3, using: &random)]
    let alphabet = Array("ab1;,\t\"\n\r æ")
    let width = Int.random(in: 2...6, using: &random)
    let table = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      (0..<width).map { _ in
        String(
          (0..<Int.random(in: 0...5, using: &random)).map { _ in
            alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
          })
      }
    }
    let sign = Character(Unicode.Scalar(delimiter.rawValue))
    let text = table.map { row in
      row.map { cell in
        let must = cell.unicodeScalars.contains {
          $0 == "\"" || $0 == "\n" || $0 == "\r" || Character($0) == sign
        }
        return must || Bool.random(using: &random)
          ? "\""
            + cell.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\"" : cell
      }.joined(separator: String(sign))
    }.joined(separator: lineEnd)
    #expect(try #require(Self.rows(text, delimiter)).map(\.1) == table)
  }

  @Test("agrees with a plain reference scanner on random bytes", arguments: 0..<400)
  func reference(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &+ 7_000)
    let alphabet: [UInt8] = [0x61, 0x3B, 0x22, 0x0A, 0x0D, 0x62]
    let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    let scanned = Self.rows(bytes, .semicolon)
    let plain = ReferenceScanner.rows(bytes)
    #expect(scanned?.map(\.1) == plain?.map(\.texts), "\(bytes)")
    #expect(scanned?.map(\.0) == plain?.map(\.line), "\(bytes)")
  }
}
