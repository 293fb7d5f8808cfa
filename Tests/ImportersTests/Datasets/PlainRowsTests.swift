import Model
import SeededRandom
import Testing

@testable import Importers

/// Plain rows go straight from the bytes; every other row goes through the whole grammar.
///
/// The same
/// rows with two columns exchanged are plain to no dataset, so both ways can be held together.
@Suite("Plain rows")
struct PlainRowsTests {
  private static let participants =
    "child_id;birth_date;school_district;programme;start_date\n"
    + ["0766-000001", "0766-000002", "A1", "0766-00000345678", "0766æ0001"].map {
      "\($0);01-02-2012;Nord;Mentor;01-08-2022\n"
    }.joined()

  private static func read(
    _ file: String, _ rows: [[String]], exchanged: Bool, lineEnd: String
  ) throws -> ImporterFixture {
    let lines = rows.map { row in
      var cells = row
      if exchanged, row.count == rows[0].count { cells.swapAt(row.count - 2, row.count - 1) }
      return cells.joined(separator: ";")
    }
    var files = ["participants.csv": participants]
    files[file] = lines.joined(separator: lineEnd) + lineEnd
    return try ImporterFixture(
      files, referenceDates: [CalendarDate(uncheckedYear: 2024, month: 12, day: 31)])
  }

  private static func agree(
    _ file: String, header: [String], seed: Int, usual: [[String]], odd: [[String]]
  ) throws -> (ImporterFixture, ImporterFixture) {
    var random = SeededGenerator(seed: UInt64(seed))
    func one(_ choices: [String]) -> String {
      choices[Int.random(in: 0..<choices.count, using: &random)]
    }
    let rows = (0..<Int.random(in: 1...60, using: &random)).map { _ -> [String] in
      let isOdd = Int.random(in: 0..<5, using: &random) == 0
      let row = zip(usual, odd).map { usual, odd in
        isOdd && Bool.random(using: &random) ? one(odd) : one(usual)
      }
      return isOdd && Int.random(in: 0..<9, using: &random) == 0 ? row.dropLast() : row
    }
    let lineEnd = one(["\n", "\r\n", "\r", "\n\n"])
    let plain = try Self.read(file, [header] + rows, exchanged: false, lineEnd: lineEnd)
    let whole = try Self.read(file, [header] + rows, exchanged: true, lineEnd: lineEnd)
    #expect(plain.file(file) == whole.file(file))
    #expect(plain.codes(file) == whole.codes(file))
    return (plain, whole)
  }

  private static let ids = ["0766-000001", "0766-000002", "0766-00000345678", "0766æ0001"]
  private static let oddIds = ["0766-000009", " 0766-000001", "", "A1", "0766-000001 ", "total"]

  @Test("absence: both ways come to the same", arguments: 0..<120)
  func absence(seed: Int) throws {
    let (plain, whole) = try Self.agree(
      "absence.csv", header: ["child_id", "month", "absent_days", "school_days"], seed: seed,
      usual: [
        Self.ids, ["01-08-2022", "01-09-2022", "01-10-2023", "01-01-0001"],
        ["0", "1,5", "12", "0,0", "9,5"], ["16", "9", "31"],
      ],
      odd: [
        Self.oddIds, ["02-08-2022", "01-13-2022", "2022-08-01", "-", "01-08-22", "01-00-2022"],
        ["1.5", "-1", "33", "1,25", "007", "", "<5", "1,", "\"2\""],
        ["32", "0", "16,0", "x", "016", "1 6"],
      ])
    func values(_ read: ImporterFixture) -> [[Int32]] {
      read.sink.absence.map { [$0.child, $0.month, $0.absent, $0.schoolDays] }
    }
    #expect(values(plain) == values(whole))
  }

  @Test("wellbeing: both ways come to the same", arguments: 0..<120)
  func wellbeing(seed: Int) throws {
    let items = ["1", "5", "3", "", "2"]
    let oddItems = ["0", "6", "12", "-", "a", " 3", "\"4\"", "<5"]
    let (plain, whole) = try Self.agree(
      "wellbeing.csv",
      header: ["child_id", "period", "class_level", "q01", "q02", "q03", "q04"], seed: seed,
      usual: [Self.ids, ["baseline", "midway"], ["4", "10", "0"], items, items, items, items],
      odd: [
        Self.oddIds, ["Midtvejs", "ukendt", "", "\"baseline\""], ["11", "", "4,0", "x", "004"],
        oddItems, oddItems, oddItems, oddItems,
      ])
    func values(_ read: ImporterFixture) -> [[Int32]] {
      read.sink.wellbeing.map { [$0.child, $0.wave, $0.classLevel] }
    }
    #expect(values(plain) == values(whole))
    #expect(plain.sink.answers == whole.sink.answers)
  }

  @Test("exams: both ways come to the same", arguments: 0..<120)
  func exams(seed: Int) throws {
    let (plain, whole) = try Self.agree(
      "exams.csv", header: ["child_id", "school_year", "subject", "attempted", "grade"],
      seed: seed,
      usual: [
        Self.ids, ["2022/2023", "2023/2024", "2024/25"],
        ["Dansk læsning", "Matematik med hjælpemidler"], ["1"],
        ["-3", "00", "02", "4", "7", "10", "12"],
      ],
      odd: [
        Self.oddIds, ["2022/2024", "", "2023-2024", "x"],
        ["dansk læsning", "Fransk", "\"Dansk læsning\"", ""], ["0", "2", "ja", ""],
        ["", "87", "5", "100", "--3", "-", "2", " 7"],
      ])
    func values(_ read: ImporterFixture) -> [[Int32]] {
      read.sink.exams.map {
        [$0.child, $0.schoolYear, Int32($0.subject), $0.attempted ? 1 : 0, Int32($0.grade)]
      }
    }
    #expect(values(plain) == values(whole))
  }

  @Test("notifications: both ways come to the same", arguments: 0..<120)
  func notifications(seed: Int) throws {
    let (plain, whole) = try Self.agree(
      "notifications.csv",
      header: ["date_received", "child_id", "source", "reason", "closed_date"], seed: seed,
      usual: [
        ["14-03-2023", "29-02-2024", "01-01-2025"], Self.ids, ["skole", "anonym", "læge", ""],
        ["fravær", "misbrug i hjemmet", ""], ["", "02-04-2025", "31-12-2025"],
      ],
      odd: [
        ["29-02-2023", "2024-02-29", "", "14-03-2023 10:15", "1-3-2023", " 14-03-2023"],
        Self.oddIds, ["\"skole\"", "sko\"le", "\"a;b\"", String(repeating: "x", count: 60)],
        ["\"to\nlinjer\"", " fravær "],
        ["01-01-2020", "31-12-9999", "-", "<5", "31-02-2025", "02-04-2025 08:00", "x"],
      ])
    func values(_ read: ImporterFixture) -> [[Int32]] {
      read.sink.notifications.map {
        [$0.child, $0.received, $0.receivedMinutes, $0.assessed, $0.assessedMinutes]
      }
    }
    #expect(values(plain) == values(whole))
  }

  @Test("participants: both ways come to the same", arguments: 0..<240)
  func participants(seed: Int) throws {
    let newIDs = (1...40).map { "0766-0000\($0)" }
    let (plain, whole) = try Self.agree(
      "participants.csv",
      header: [
        "child_id", "birth_date", "school_district", "programme", "start_date", "exit_date",
        "placement_type", "sex",
      ],
      seed: seed,
      usual: [
        newIDs + ["0766-000001", "1002038888"], ["01-02-2012", "29-02-2012"], ["Nord", "Sø"],
        ["Mentor", "Camp"], ["01-08-2022", "01-08-2023"], ["", "01-08-2023", "31-12-2031"],
        ["plejefamilie", "ingen"], ["K", "M", "p", ""],
      ],
      odd: [
        [
          "", "A1", "0766-0000001234567", "kilde:abcdef", "010203-1234", " 0766-000077",
          "0766_0008",
        ],
        ["31-02-2012", "01.02.2012", "", "1-2-2012"],
        ["", " Nord", "\"Nord;Sø\"", "\"Nord\"", "Ny"],
        ["", "Mentor 010203-1234", "\"Me;ntor\""], ["", "x", "01-08-22"],
        ["01-01-2020", "9999-12-31", "31-12-9999", "-", "<5", "01-08-2031"], ["", "\"ingen\""],
        ["x", "KK", " K", "-", "\"M\""],
      ])
    func values(_ read: ImporterFixture) -> [[Int32]] {
      read.sink.participants.map {
        [
          $0.child, $0.isFirst ? 1 : 0, $0.birth, $0.district, $0.programme, $0.placement,
          $0.start, $0.exit, $0.sex == .female ? 1 : $0.sex == .male ? 2 : 0,
        ]
      }
    }
    #expect(values(plain) == values(whole))
    #expect(plain.result.districts == whole.result.districts)
    func exits(_ read: ImporterFixture) -> [String] {
      read.result.exits.map { "\($0.location.line) \($0.location.column) \($0.day)" }
    }
    #expect(exits(plain) == exits(whole))
  }
}
