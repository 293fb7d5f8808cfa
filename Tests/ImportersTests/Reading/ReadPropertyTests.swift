import SeededRandom
import Testing

@testable import Importers

@Suite("Any table in any dialect")
struct ReadPropertyTests {
  private struct Dialect {
    var delimiter: String
    var lineEnd: String
    var quotesAll: Bool
    var encoding: Encoding
    var endsLast: Bool
  }

  private enum Encoding: CaseIterable { case utf8, marked, littleEndian, bigEndian, windows }

  private static let pieces = [
    "a", "7", "æ", "😀", " ", "\"", ";", ",", "\t", "|", "\n", "\r\n", "#", "=", "'", "\\", "é",
  ]

  private static func table(_ random: inout SeededGenerator) -> ReadRows {
    let width = Int.random(in: 2...6, using: &random)
    let columns = (0..<width).map { "navn\($0)" }
    let rows = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
    }
    return ReadRows(columns: columns, rows: rows)
  }

  private static func dialect(_ random: inout SeededGenerator) -> Dialect {
    Dialect(
      delimiter: [";", ",", "\t", "|"].randomElement(using: &random) ?? ";",
      lineEnd: ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n",
      quotesAll: .random(using: &random),
      encoding: Encoding.allCases.randomElement(using: &random) ?? .utf8,
      endsLast: .random(using: &random))
  }

  private static func bytes(_ table: ReadRows, _ dialect: Dialect) -> [UInt8] {
    let special: Set<Character> = [";", ",", "\t", "|", "\n", "\r\n", "\r", "\""]
    let lines = ([table.columns] + table.rows).map { row in
      row.map { cell in
        guard dialect.quotesAll || cell.contains(where: special.contains) else { return cell }
        return "\""
          + cell.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }.joined(separator: dialect.delimiter)
    }
    let text = lines.joined(separator: dialect.lineEnd) + (dialect.endsLast ? dialect.lineEnd : "")
    return encoded(text, dialect.encoding)
  }

  private static func encoded(_ text: String, _ encoding: Encoding) -> [UInt8] {
    switch encoding {
    case .marked: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .littleEndian:
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .bigEndian:
      return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    // Its page has no emoji; a text with one stays UTF-8.
    case .windows where text.unicodeScalars.allSatisfy({ $0.value < 0x100 }):
      return text.unicodeScalars.map { UInt8($0.value) }
    case .utf8, .windows: return Array(text.utf8)
    }
  }

  @Test("reads back as it was written", arguments: [UInt64(1), 2, 3, 4])
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let table = Self.table(&random)
      let bytes = Self.bytes(table, Self.dialect(&random))
      let pieceBytes = Int.random(in: 1...40, using: &random)
      #expect(try ReadRows.read(bytes, pieceBytes: pieceBytes) == table)
      let clean = try ReadRows.written(bytes, as: .csv)
      #expect(try ReadRows.read(clean) == table)
    }
  }

  @Test("cut at any byte gives rows of the whole and part of the next", arguments: [UInt64(5), 6])
  func cut(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let table = Self.table(&random)
      let bytes = Self.bytes(table, Self.dialect(&random))
      for count in 0..<bytes.count {
        guard let read = try? ReadRows.read(Array(bytes[..<count])),
          read.columns == table.columns, let last = read.rows.last
        else { continue }
        #expect(read.rows.count <= table.rows.count)
        #expect(read.rows.dropLast().elementsEqual(table.rows.prefix(read.rows.count - 1)))
        let whole = table.rows[read.rows.count - 1]
        #expect(last.count <= whole.count)
        #expect(last.dropLast().elementsEqual(whole.prefix(last.count - 1)))
      }
    }
  }

  @Test("random bytes are read or refused, never more", arguments: [UInt64(7), 8])
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = Array("a1;,\t|\"\"\r\n\n #æ=".utf8)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        bytes.randomElement(using: &random) ?? 0
      }
      let whole = try? ReadRows.read(text)
      let pieces = try? ReadRows.read(text, pieceBytes: 1)
      #expect(whole == pieces)
      if let whole { #expect(whole.rows.allSatisfy { !$0.isEmpty }) }
    }
  }
}
