import Model
import SeededRandom
import Testing

@testable import Importers

@Suite("Exports in any dialect")
struct ExportDialectTests {
  private static let children = (1...9).map { "0766-00000\($0)" }

  private static let participants =
    [["child_id", "birth_date", "school_district", "programme", "start_date"]]
    + children.map { [$0, "01-02-2012", "Søndre \"A\"; B,\tC", "Mentor", "01-08-2022"] }

  /// Rows of absence, each child and month once, and the file they are read beside.
  private static func absence(_ random: inout SeededGenerator, months: Int) -> [[String]] {
    let rows = (0..<months).flatMap { month in
      children.map { child in
        let year = 2000 + month / 12
        let (days, tenths) = (
          Int.random(in: 0...9, using: &random), Int.random(in: 0...9, using: &random)
        )
        let isWhole = Bool.random(using: &random)
        return [
          child, "01-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)-\(year)",
          isWhole ? "\(days)" : "\(days),\(tenths)", "\(Int.random(in: 10...31, using: &random))",
        ]
      }
    }
    return [["child_id", "month", "absent_days", "school_days"]] + rows
  }

  private static func read(_ absence: [UInt8], participants: [UInt8]) throws -> ImporterFixture {
    try ImporterFixture(bytes: ["absence.csv": absence, "participants.csv": participants])
  }

  private static func values(_ read: ImporterFixture) -> [[Int32]] {
    read.sink.absence.map { [$0.child, $0.month, $0.absent, $0.schoolDays] }
  }

  private static let plain = ExportDialect(
    delimiter: .semicolon, lineEnd: "\n", encoding: .utf8, quotesAll: false, endsLast: true,
    hasSeparatorLine: false)

  @Test("any table reads as it was written", arguments: 0..<60)
  func alike(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 90_000)
    let absence = Self.absence(&random, months: Int.random(in: 1...4, using: &random))
    let known = try Self.read(
      Self.plain.bytes(absence), participants: Self.plain.bytes(Self.participants))
    #expect(Self.values(known).count == absence.count - 1)
    let (one, other) = (ExportDialect.random(&random), ExportDialect.random(&random))
    let read = try Self.read(one.bytes(absence), participants: other.bytes(Self.participants))
    #expect(Self.values(read) == Self.values(known), "\(one)")
    #expect(read.result.districts == known.result.districts, "\(other)")
    #expect(read.sink.participants.count == Self.children.count, "\(other)")
    #expect(read.result.rejectedRows.isEmpty)
  }

  @Test("a file of many pieces too", arguments: 0..<3)
  func large(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 91_000)
    let absence = Self.absence(&random, months: 1_500)
    let dialect = ExportDialect.random(&random)
    let read = try Self.read(
      dialect.bytes(absence), participants: Self.plain.bytes(Self.participants))
    let file = try #require(read.file("absence.csv"))
    #expect(file.rowsRead == absence.count - 1, "\(dialect)")
    #expect(file.accepted == file.rowsRead, "\(dialect)")
    let days = absence.dropFirst().map { Int32($0[3]) }
    #expect(read.sink.absence.map(\.schoolDays) == days, "\(dialect)")
  }

  /// A file may end without a line end, so a last number that lost digits cannot be told from a
  /// whole one: in the last row the last cell may be shorter, and nothing else may differ.
  @Test("cut at any byte, all rows but the last are those of the whole", arguments: 0..<2)
  func cut(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 92_000)
    let absence = Self.absence(&random, months: 1)
    let dialect = ExportDialect.random(&random)
    let participants = Self.plain.bytes(Self.participants)
    let bytes = dialect.bytes(absence)
    let whole = Self.values(try Self.read(bytes, participants: participants))
    for count in stride(from: bytes.count, through: 0, by: -1) {
      let read = try Self.read(Array(bytes.prefix(count)), participants: participants)
      let file = try #require(read.file("absence.csv"))
      #expect(file.rowsRead == file.accepted + file.rejected + file.footer)
      if file.stopped { continue }
      let rows = Self.values(read)
      #expect(file.rowsRead <= whole.count && file.rejected <= 1, "\(dialect) at \(count)")
      #expect(rows.dropLast().elementsEqual(whole.prefix(max(rows.count - 1, 0))))
      guard let last = rows.last else { continue }
      #expect(last.dropLast().elementsEqual(whole[rows.count - 1].dropLast()))
      #expect("\(whole[rows.count - 1][3])".hasPrefix("\(last[3])"))
    }
  }
}
