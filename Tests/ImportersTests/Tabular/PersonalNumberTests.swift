import Model
import Testing

@testable import Importers

/// The numbers here have serials or dates that nobody has been given.
@Suite("Personal number")
struct PersonalNumberTests {
  private static func with<Result>(_ text: String, _ body: (Cell) -> Result) -> Result {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      body(
        Cell(
          bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped, count: bytes.count))
    }
  }

  @Test(
    "ten digits, or six and four, that begin with a date",
    arguments: [
      ("3112990000", true), ("311299-0000", true), ("2902000000", true), ("3002990000", false),
      ("0013990000", false), ("31129900000", false), ("H-3112990000", false),
      ("311299 0000", false),
    ])
  func whole(text: String, isPersonal: Bool) {
    #expect(Self.with(text) { PersonalNumber.isWhole($0) } == isPersonal)
  }

  @Test("nine digits may have lost a zero")
  func shortened() {
    #expect(Self.with("112990000") { PersonalNumber.isShortened($0) })
    #expect(!Self.with("199990000") { PersonalNumber.isShortened($0) })
  }

  @Test(
    "in a text it touches no digit, letter or hyphen",
    arguments: [
      ("ring om 311299-0000 i dag", true), ("(3112990000)", true), ("nr3112990000", false),
      ("13112990000", false), ("311299-0000-1", false), ("2023-05-01 kl. 10", false),
      ("æ3112990000", false), ("3112990000.", true),
      ("mor\u{A0}3112990000\u{A0}", true), ("”311299-0000”", true), ("– 3112990000–", true),
      ("3112990000ø", false), ("٣3112990000", false),
    ])
  func contained(text: String, isPersonal: Bool) {
    #expect(Self.with(text) { PersonalNumber.isContained(in: $0.bytes) } == isPersonal)
  }

  @Test("in Windows-1252 a quotation mark touches none and a letter does")
  func page() {
    let number = Array("3112990000".utf8)
    for (sign, isPersonal) in [(UInt8(0x94), true), (0xA0, true), (0xE6, false), (0x9A, false)] {
      for text in [[sign] + number, number + [sign]] {
        let found = text.withUnsafeBufferPointer {
          PersonalNumber.isContained(in: $0, .windows1252)
        }
        #expect(found == isPersonal)
      }
    }
  }

  @Test("a file that names children by them is stopped, and shows none of them")
  func stopped() throws {
    let read = try ImporterFixture([
      "participants.csv": "child_id;birth_date;school_district;programme;start_date\n"
        + "3112990000;01-02-2012;Nord;Mentor;01-08-2022\n112990000;01-02-2012;Nord;Mentor;01-08-2022\n"
    ])
    #expect(read.codes("participants.csv", .stopped) == ["2 cpr"])
    #expect(!read.result.issues.contains { $0.found.contains("9900") })
  }

  @Test("one in a free text rejects the row, and rejected rows hide it")
  func rejected() throws {
    let read = try ImporterFixture([
      "notifications.csv": "date_received;child_id;source;reason\n"
        + "01-02-2023;A1;skole;mor er 311299-0000\n01-02-2023;A1;skole;uro\n"
    ])
    #expect(read.codes("notifications.csv") == ["2 cpr"])
    let row = try #require(read.result.rejectedRows.first { $0.file == "notifications.csv" })
    #expect(row.fields[3] == "mor er 31****-****")
  }
}
