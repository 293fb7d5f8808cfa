import Model
import Testing

@testable import Importers

@Suite("Date reading")
struct DateReadingTests {
  static func read(_ text: String, _ format: DateFormat, clock: Bool = false) -> DateReading {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return .failed(.missing) }
      return DateReading(Cell(base, count: bytes.count), format: format, clock: clock)
    }
  }

  @Test(
    "reads each format",
    arguments: [
      ("14-05-2012", DateFormat.dashed), ("14.05.2012", .dotted), ("14/05/2012", .slashed),
      ("2012-05-14", .iso), ("20120514", .compact), ("14. maj 2012", .written),
    ])
  func formats(text: String, format: DateFormat) {
    let reading = Self.read(text, format)
    #expect(reading.status == .value)
    #expect(CalendarDate(daysSinceEpoch: reading.day).description == "2012-05-14")
    for other in DateFormat.allCases where other != format {
      #expect(Self.read(text, other).status == .malformed, "\(other)")
    }
  }

  @Test("days the calendar lacks are told apart from other formats")
  func nonexistent() {
    #expect(Self.read("31-02-2012", .dashed).status == .nonexistent)
    #expect(Self.read("00-00-0000", .dashed).status == .nonexistent)
    #expect(Self.read("01-13-2022", .dashed).status == .nonexistent)
    #expect(Self.read("2012-02-30", .iso).status == .nonexistent)
  }

  @Test(
    "two-digit years, one-digit days and words are malformed",
    arguments: ["14-05-12", "1-5-2012", "1.5.2012", "ukendt", "14-05-2012x"])
  func malformed(text: String) {
    #expect(Self.read(text, .dashed).status == .malformed)
    #expect(Self.read(text, .dotted).status == .malformed)
  }

  @Test(
    "a clock time is read where one may stand",
    arguments: [
      ("14-05-2012 09:30", DateFormat.dashed, Int32(570)), ("2012-05-14T23:59:58", .iso, 1439),
      ("14. maj 2012 00:00", .written, 0),
    ])
  func clock(text: String, format: DateFormat, minutes: Int32) {
    #expect(Self.read(text, format, clock: true).minutes == minutes)
    #expect(Self.read(text, format).status == .malformed)
    #expect(Self.read("14-05-2012 24:00", .dashed, clock: true).status == .malformed)
  }

  @Test("blank and marks are missing")
  func missing() {
    #expect(Self.read("-", .dashed).status == .missing)
    #expect(Self.read("..", .iso).status == .missing)
  }
}
