import Model
import Testing

@testable import Importers

/// The numbers here have a serial that nobody has been given.
@Suite("Pseudonym column")
struct PseudonymColumnTests {
  private static let profile = ImportProfile(missing: ["ukendt"], childID: .cpr)
  private static let header = "child_id;birth_date;school_district;programme;start_date\n"
  private static let rest = ";01-02-2012;Nord;Mentor;01-08-2022\n"
  private static let absence = "child_id;month;absent_days;school_days\n"

  private static func read(
    _ ids: [String], _ files: [String: String] = [:], digits: Int = Pseudonyms.length
  ) throws -> ImporterFixture {
    var all = files
    all["participants.csv"] = header + ids.map { $0 + rest }.joined()
    return try ImporterFixture(all, profile: profile, pseudonymDigits: digits)
  }

  @Test("ten digits, six and four and nine that lost a zero are one child")
  func forms() throws {
    let read = try Self.read(
      ["010203-0000", "1112130000"],
      [
        "absence.csv": Self.absence + "102030000;01-08-2022;1,5;16\n"
          + "1112130000;01-08-2022;2,5;16\n\"010203-0000\";01-09-2022;3,5;16\n"
          + " 0102030000 ;01-10-2022;4,5;16\n"
      ])
    #expect(read.sink.participants.map(\.child) == [0, 1])
    #expect(read.sink.absence.map(\.child) == [0, 1, 0, 0])
    #expect(read.result.issues.allSatisfy { $0.severity == .warning })
    #expect(read.file("absence.csv")?.accepted == 4)
  }

  @Test("the second row of a child is known by its pseudonym")
  func duplicate() throws {
    let read = try Self.read(["010203-0000", "0102030000"])
    #expect(read.codes("participants.csv") == ["3 duplicate"])
    let issue = try #require(read.result.issues.first { $0.code == .duplicate })
    #expect(issue.found == "8b7b17bb19dbdf11")
    #expect(read.result.rejectedRows.first?.fields.first == "8b7b17bb19dbdf11")
  }

  @Test("what is no personal number rejects its row, and shows two digits at most")
  func noNumber() throws {
    let odd = ["H-0012345", "3202030000", "010203-00000", "102030000", "a1b2c3d4e5f60718"]
    let read = try Self.read(odd)
    #expect(
      read.codes("participants.csv")
        == (2..<7).map { "\($0) not-cpr" })
    let issues = read.result.issues.filter { $0.code == .notCPR }
    #expect(
      issues.map(\.found)
        == ["H-00*****", "32********", "01****-*****", "1********", "a1b2c*d*e*f*****"])
    #expect(
      read.result.rejectedRows.map { $0.fields[0] }
        == ["H-00*****", "32********", "01****-*****", "1********", "a1b2c*d*e*f*****"])
    #expect(read.sink.participants.isEmpty)
    #expect(issues.first?.location.column == "child_id")
    #expect(issues.first?.expected.en == "a personal number, as profile.yml says")
  }

  @Test("nine digits are ten only where most of the column are personal numbers")
  func shortened() throws {
    let few = try Self.read(["102030000", "H1", "H2"])
    #expect(few.codes("participants.csv") == ["2 not-cpr", "3 not-cpr", "4 not-cpr"])
    let most = try Self.read(["102030000", "1112130000", "H2"])
    #expect(most.codes("participants.csv") == ["4 not-cpr"])
    #expect(most.sink.participants.count == 2)
  }

  @Test("a blank cell is missing, and so is the sender's word for it")
  func blank() throws {
    let read = try Self.read(["010203-0000", "", "ukendt", "UKENDT "])
    #expect(read.codes("participants.csv") == ["3 missing", "4 missing", "5 missing"])
  }

  @Test("two numbers of one pseudonym stop their file, and hold the municipality")
  func collision() throws {
    let numbers = (10..<27).map { "\($0)02030000" }
    let read = try Self.read(numbers, digits: 1)
    let issue = try #require(read.result.issues.first { $0.code == .pseudonymCollision })
    #expect(issue.severity == .stopped)
    #expect(issue.found.isEmpty)
    #expect(issue.location.line > 2)
    #expect(read.result.held)
    #expect(read.file("participants.csv")?.stopped == true)
    #expect(try Self.read(numbers).sink.participants.count == 17)
  }

  @Test("rows with quotes, other delimiters and line ends keep all their other cells")
  func quoted() throws {
    let notifications =
      "source,child_id,date_received,reason,closed_date\r\n"
      + "\"a \"\"b\"\"\",\"010203-0000\",01-02-2023,\"c,\r\nd\",32-01-2023\r\n"
      + "e,0102030000,01-02-2023,f,\r\n"
    let read = try Self.read(["0102030000"], ["notifications.csv": notifications])
    #expect(read.codes("notifications.csv") == ["2 no-such-date"])
    #expect(read.sink.notifications.map(\.child) == [0])
    #expect(
      read.result.rejectedRows.first { $0.file == "notifications.csv" }?.fields
        == ["a \"b\"", "8b7b17bb19dbdf11", "01-02-2023", "c,\r\nd", "32-01-2023"])
  }

  @Test("without a key the file is stopped, and says what to do")
  func withoutKey() throws {
    let read = try ImporterFixture(
      ["participants.csv": Self.header + "0102030000" + Self.rest], profile: ImportProfile())
    let issue = try #require(read.result.issues.first { $0.code == .cpr })
    #expect(issue.severity == .stopped)
    #expect(issue.expected.en.contains("child_id: cpr"))
    #expect(issue.expected.en.contains("pseudonym_key"))
  }
}
