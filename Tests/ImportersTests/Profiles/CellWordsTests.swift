import Model
import Testing

@testable import Importers

@Suite("Cell words")
struct CellWordsTests {
  private static func meaning(
    _ cell: [UInt8], _ profile: ImportProfile, encoding: TextEncoding = .utf8(byteOrderMark: false)
  ) -> String? {
    let columns = [Column("child_id"), Column("sex")]
    let header = Header(
      names: ["child_id", "sex"], keys: ColumnKeys(columns: columns, renamed: [:]))
    let words = CellWords(profile, columns: columns, header: header, encoding: encoding)
    return cell.withUnsafeBufferPointer { cell in
      words?.meaning(
        of: Cell(
          cell.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped, count: cell.count),
        at: 1)
    }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func meaning(_ cell: String, _ profile: ImportProfile) -> String? {
    meaning(Array(cell.utf8), profile)
  }

  @Test("a profile without values and marks has none")
  func none() {
    #expect(Self.meaning("M", ImportProfile(delimiter: .comma)) == nil)
  }

  @Test(
    "a cell is compared trimmed, by its characters and whatever its case",
    arguments: [
      (" Dreng", "M"), ("dreng  ", "M"), ("DRENG", "M"), ("\u{A0}dreng", "M"), ("drenge", nil),
      ("på vej", "x"), ("pa\u{30A} vej", "x"), ("PÅ VEJ", "x"), ("", "y"), ("  ", "y"),
    ])
  func compared(cell: String, expected: String?) {
    let profile = ImportProfile(values: ["sex": [" dreng ": "M", "på vej": "x", "": "y"]])
    #expect(Self.meaning(cell, profile) == expected)
  }

  @Test("the exact case comes first, and two words that differ by it leave others alone")
  func exactCase() {
    let profile = ImportProfile(values: ["sex": ["m": "K", "M": "M"]])
    #expect(Self.meaning("m", profile) == "K")
    #expect(Self.meaning("M", profile) == "M")
    let words = ImportProfile(values: ["sex": ["Pi": "K", "pI": "M", "Ko": "K", "kO": "K"]])
    #expect(Self.meaning("PI", words) == nil)
    #expect(Self.meaning("KO", words) == "K")
  }

  @Test("a column's own words come before the marks for missing")
  func missing() {
    let profile = ImportProfile(values: ["sex": ["-1": "P"]], missing: ["-1 ", "Ukendt", "999"])
    #expect(Self.meaning("-1", profile) == "P")
    #expect(Self.meaning("ukendt", profile) == "")
    #expect(Self.meaning(" 999", profile) == "")
    #expect(Self.meaning("99", profile) == nil)
  }

  @Test("cells of a Windows-1252 file are compared as text")
  func windows() {
    let profile = ImportProfile(values: ["sex": ["på": "M"]])
    #expect(Self.meaning([0x70, 0xE5], profile, encoding: .windows1252) == "M")
    #expect(Self.meaning([0x70, 0xE5], profile) == nil)
  }
}
