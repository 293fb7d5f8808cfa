import SeededRandom
import Testing

@testable import Importers

@Suite("Plain rows of absence")
struct AbsencePlainTests {
  private static let participants =
    "child_id;birth_date;school_district;programme;start_date\n"
    + ["0766-000001", "0766-000002", "A1", "0766-00000345678", "0766æ0001"].map {
      "\($0);01-02-2012;Nord;Mentor;01-08-2022\n"
    }.joined()

  /// The same rows with the columns in another order, which no plain path knows.
  private static func read(_ rows: [[String]], plain: Bool, lineEnd: String) throws
    -> ImporterFixture
  {
    let header = ["child_id", "month", "absent_days", "school_days"]
    let order = plain ? [0, 1, 2, 3] : [1, 0, 2, 3]
    let lines = ([header] + rows).map { row in
      row.count == 4 ? order.map { row[$0] }.joined(separator: ";") : row.joined(separator: ";")
    }
    return try ImporterFixture([
      "participants.csv": participants,
      "absence.csv": lines.joined(separator: lineEnd) + lineEnd,
    ])
  }

  @Test("the plain path and the whole grammar come to the same", arguments: 0..<150)
  func agree(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func one(_ choices: [String]) -> String {
      choices[Int.random(in: 0..<choices.count, using: &random)]
    }
    let rows = (0..<Int.random(in: 1...40, using: &random)).map { _ -> [String] in
      let odd = Int.random(in: 0..<6, using: &random) == 0
      return [
        odd
          ? one(["0766-000009", " 0766-000001", "", "A1", "0766-000001 "])
          : one(["0766-000001", "0766-000002", "0766-00000345678", "0766æ0001"]),
        odd
          ? one(["02-08-2022", "01-13-2022", "2022-08-01", "-", "01-08-22", "01-00-2022"])
          : one(["01-08-2022", "01-09-2022", "01-10-2023", "01-01-0001"]),
        odd
          ? one(["1.5", "-1", "33", "1,25", "007", "", "<5", "1,", "\"2\""])
          : one(["0", "1,5", "12", "0,0", "9,5"]),
        odd ? one(["32", "0", "16,0", "x", "016", "1 6"]) : one(["16", "9", "31"]),
      ]
    }
    let lineEnd = one(["\n", "\r\n", "\r", "\n\n"])
    let plain = try Self.read(rows, plain: true, lineEnd: lineEnd)
    let whole = try Self.read(rows, plain: false, lineEnd: lineEnd)
    #expect(plain.file("absence.csv") == whole.file("absence.csv"))
    #expect(plain.codes("absence.csv") == whole.codes("absence.csv"))
    #expect(
      plain.sink.absence.map { [$0.child, $0.month, $0.absent, $0.schoolDays] }
        == whole.sink.absence.map { [$0.child, $0.month, $0.absent, $0.schoolDays] })
  }
}
