import Model
import Testing

@testable import Importers

/// Files of many windows.
@Suite("Long file")
struct LongFileTests {
  /// Over a megabyte of notifications, some of them on two lines, and one row that is rejected.
  static let rows = 20_000
  static let text: String = {
    var text = "modtaget;barn_id;underretter;årsag\r\n"
    for row in 0..<rows {
      let child = row % 2 == 0 ? "A1" : "A2"
      let reason =
        row % 7 == 0
        ? "\"to\r\nlinjer; og \"\"mere\"\"\"" : "bekymring for trivsel og læring"
      let day = row == 15_000 ? "31-02-2023" : "0\(row % 9 + 1)-03-2023"
      text += "\(day);\(child);skole;\(reason)\r\n"
    }
    return text
  }()

  static let badLine = 2 + (0..<15_000).count + (0..<15_000).count { $0 % 7 == 0 }

  static func check(_ bytes: [UInt8], encoding: String) throws {
    let fixture = try ImporterFixture(bytes: ["underretninger.csv": bytes])
    let file = try #require(fixture.file("underretninger.csv"))
    #expect(file.encoding == encoding)
    #expect(file.rowsRead == rows)
    #expect(file.accepted == rows - 1)
    #expect(fixture.codes("underretninger.csv") == ["\(badLine) no-such-date"])
    #expect(fixture.sink.notifications.count == rows - 1)
    #expect(fixture.sink.notifications.count { $0.child == 0 } == rows / 2 - 1)
  }

  @Test("is read alike whatever its encoding")
  func encodings() throws {
    try Self.check(Array(Self.text.utf8), encoding: "utf-8")
    try Self.check([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), encoding: "utf-8-bom")
    let utf16 = Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try Self.check([0xFF, 0xFE] + utf16, encoding: "utf-16")
    let latin = Self.text.unicodeScalars.map { UInt8($0.value) }
    try Self.check(latin, encoding: "windows-1252")
  }

  @Test("whose first byte that is no UTF-8 comes late is read again as Windows-1252")
  func lateByte() throws {
    let text = Self.text.replacing("årsag", with: "aarsag").replacing("læring", with: "laering")
    try Self.check(Array(text.utf8.dropLast(2)) + [0xE6, 0x0D, 0x0A], encoding: "windows-1252")
  }

  @Test("that was wrapped twice is unwrapped on the way")
  func wrapped() throws {
    let lines = Self.text.replacing("\"to\r\nlinjer; og \"\"mere\"\"\"", with: "kort")
      .split(separator: "\r\n")
    let text = lines.map { "\"\($0)\"\r\n" }.joined()
    let fixture = try ImporterFixture(["underretninger.csv": text])
    #expect(fixture.file("underretninger.csv")?.accepted == Self.rows - 1)
    #expect(fixture.codes("underretninger.csv") == ["15002 no-such-date"])
    #expect(fixture.codes("underretninger.csv", .warning) == ["1 wrapped-rows"])
  }

  @Test("with a NUL byte at its end is stopped there")
  func nul() throws {
    let fixture = try ImporterFixture(bytes: ["underretninger.csv": Array(Self.text.utf8) + [0]])
    #expect(fixture.file("underretninger.csv")?.stopped == true)
    let lines = 2 + Self.rows + (0..<Self.rows).count { $0 % 7 == 0 }
    #expect(fixture.codes("underretninger.csv", .stopped) == ["\(lines) not-text"])
  }

  @Test("without line ends is stopped, and so is one whose quote does not close in time")
  func endless() throws {
    let long = String(repeating: "x", count: TextWindow.most + 1)
    let head = "modtaget;barn_id;underretter;årsag\n01-03-2023;A1;skole;"
    let plain = try ImporterFixture(["underretninger.csv": head + long])
    #expect(plain.codes("underretninger.csv", .stopped) == ["2 row-too-long"])
    let quoted = try ImporterFixture(["underretninger.csv": head + "\"" + long])
    #expect(quoted.codes("underretninger.csv", .stopped) == ["2 unclosed-quote"])
  }

  @Test("has the SHA-256 of its bytes, also where it was read twice or stopped early")
  func digest() throws {
    // echo -n … | sha256sum, made once outside.
    let wrongHeader = try ImporterFixture(["underretninger.csv": "abc"])
    #expect(
      wrongHeader.result.inputs.first { $0.file == "underretninger.csv" }?.sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
