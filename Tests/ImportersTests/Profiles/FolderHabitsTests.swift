import Model
import SeededRandom
import Testing

@testable import Importers

@Suite("Folder habits")
struct FolderHabitsTests {
  /// How one sender writes all its files.
  struct Dialect: Sendable, CustomTestStringConvertible {
    let encoding: TextEncoding
    let delimiter: Delimiter
    let decimal: DecimalSign
    let date: DateFormat
    let titles: Int

    static let all: [Dialect] = {
      var random = SeededGenerator(seed: 20_260)
      let encodings: [TextEncoding] = [
        .utf8(byteOrderMark: false), .utf8(byteOrderMark: true), .windows1252, .utf16,
      ]
      return (0..<40).map { index in
        Dialect(
          encoding: encodings[index % 4],
          delimiter: Delimiter.allCases.randomElement(using: &random) ?? .semicolon,
          decimal: Bool.random(using: &random) ? .comma : .point,
          date: DateFormat.allCases.randomElement(using: &random) ?? .dashed,
          titles: Int.random(in: 0...3, using: &random))
      }
    }()

    var testDescription: String {
      "\(encoding.name) \(delimiter.name) \(decimal.name) \(date.name) \(titles)"
    }

    func date(_ year: Int, _ month: Int, _ day: Int) -> String {
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      let months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august"]
      return switch date {
      case .dashed: "\(two(day))-\(two(month))-\(year)"
      case .dotted: "\(two(day)).\(two(month)).\(year)"
      case .slashed: "\(two(day))/\(two(month))/\(year)"
      case .iso: "\(year)-\(two(month))-\(two(day))"
      case .compact: "\(year)\(two(month))\(two(day))"
      case .written: "\(day). \(months[month - 1]) \(year)"
      }
    }

    func number(_ whole: Int, _ tenths: Int) -> String {
      "\(whole)\(decimal == .comma ? "," : ".")\(tenths)"
    }

    func file(_ rows: [[String]]) -> [UInt8] {
      let titled = Array(repeating: ["Udtræk"], count: titles) + rows
      let sign = String(Unicode.Scalar(delimiter.rawValue))
      let text = titled.map { row in
        row.map { $0.contains(sign) ? "\"\($0)\"" : $0 }.joined(separator: sign) + "\r\n"
      }.joined()
      return switch encoding {
      case .utf8(byteOrderMark: true): [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .utf8: Array(text.utf8)
      case .windows1252: text.unicodeScalars.map { UInt8($0.value) }
      case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      }
    }

    var folder: [String: [UInt8]] {
      [
        "Børn 2024.csv": file([
          ["Løbenr.", "fødselsdato", "distrikt", "indsats", "startdato"],
          ["A1", date(2012, 2, 1), "Nørre", "Støtte", date(2022, 8, 1)],
          ["A2", date(2012, 3, 14), "Nørre", "Støtte", date(2022, 8, 1)],
          ["A3", "ulæselig", "Nørre", "Støtte", date(2022, 8, 1)],
        ]),
        "fravaer.csv": file([
          ["Løbenr.", "måned", "fraværsdage", "skoledage"],
          ["A1", date(2022, 8, 1), number(1, 5), "16"],
          ["A2", date(2022, 8, 1), number(2, 5), "16"], ["A2", date(2023, 1, 1), "3", "21"],
          ["A1", date(2023, 1, 1), "mange", "21"], ["I alt", "", number(7, 0), "53"],
        ]),
        "noter.csv": Array("a;b\n".utf8),
      ]
    }
  }

  private static let mapping = ImportProfile(
    files: [.participants: ["Børn*.csv"]], columns: ["child_id": "Løbenr."])

  @Test("what is found reads the same folder the same way, without drift", arguments: Dialect.all)
  func again(dialect: Dialect) throws {
    // What no program can find is told by hand.
    let first = try ImporterFixture(bytes: dialect.folder, profile: Self.mapping)
    let habits = try #require(FolderHabits(first.result, files: first.exports))
    #expect(habits.differences.isEmpty)
    let profile = habits.profile
    #expect(profile.delimiter == dialect.delimiter)
    #expect(profile.decimal == dialect.decimal)
    #expect(profile.dateFormat == dialect.date)
    #expect(profile.skipRows == dialect.titles)
    #expect(profile.columns["child_id"] == "Løbenr.")
    #expect(profile.columns["birth_date"] == "fødselsdato")
    #expect(profile.files == [.participants: ["Børn *.csv"], .absence: ["fravaer.csv"]])
    #expect(profile.footer == ["I alt"])
    let second = try ImporterFixture(bytes: dialect.folder, profile: profile)
    #expect(!second.result.issues.contains { $0.code == .profileDrift })
    #expect(second.result.issues == first.result.issues)
    #expect(second.result.files == first.result.files)
    #expect(second.sink.participants.map(\.birth) == first.sink.participants.map(\.birth))
    #expect(second.sink.absence.map(\.absent) == [15_000, 25_000, 30_000])
    #expect(second.result.rejectedRows.map(\.line) == first.result.rejectedRows.map(\.line))
  }

  @Test("what files differ in is left out, and told by value and file")
  func differences() throws {
    let read = try ImporterFixture([
      "participants.csv": ImporterFixture.participants,
      "population.csv": "Titel\ndistrikt,year,children\nNord,2023,1\nSyd,2023,1\n",
      "budget.csv": "year;post;budget_dkk;actual_dkk\n2023;Støtte;1.234,5;12,5\n",
      "absence.csv": "barn_id;month;absent_days;school_days\nA1;2022-08-01;1.5;16\n",
    ])
    let habits = try #require(FolderHabits(read.result, files: read.exports))
    #expect(
      habits.differences.map { "\($0.key): \($0.values.map { "\($0.value) \($0.files)" })" }
        == [
          "delimiter: [\"comma [\\\"population.csv\\\"]\", "
            + "\"semicolon [\\\"participants.csv\\\", \\\"absence.csv\\\", \\\"budget.csv\\\"]\"]",
          "decimal: [\"comma [\\\"budget.csv\\\"]\", \"point [\\\"absence.csv\\\"]\"]",
          "date_format: [\"dd-mm-yyyy [\\\"participants.csv\\\"]\", "
            + "\"yyyy-mm-dd [\\\"absence.csv\\\"]\"]",
          "skip_rows: [\"0 [\\\"participants.csv\\\", \\\"absence.csv\\\", \\\"budget.csv\\\"]\", "
            + "\"1 [\\\"population.csv\\\"]\"]",
        ])
    #expect(
      habits.profile.columns == [
        "child_id": "barn_id", "district": "distrikt", "programme": "post",
      ])
    let again = try ImporterFixture(
      bytes: [
        "participants.csv": Array(ImporterFixture.participants.utf8),
        "absence.csv": Array(
          "barn_id;month;absent_days;school_days\nA1;2022-08-01;1.5;16\n".utf8),
      ], profile: habits.profile)
    #expect(again.sink.absence.count == 1)
  }

  @Test("a header that means something else in another file is left out")
  func unclear() throws {
    let read = try ImporterFixture([
      "participants.csv":
        "child_id;birth_date;school_district;programme;start_date;post\n"
        + "A1;01-02-2012;Nord;Mentor;01-08-2022;9000\n",
      "budget.csv": "year;post;budget_dkk;actual_dkk\n2023;Mentor;1,5;12,5\n",
    ])
    let habits = try #require(FolderHabits(read.result, files: read.exports))
    #expect(habits.profile.columns.isEmpty)
  }
}
