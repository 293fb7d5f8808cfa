import Testing

@testable import Importers

@Suite("Text survey")
struct TextSurveyTests {
  static func survey(_ bytes: [UInt8]) -> TextSurvey {
    bytes.withUnsafeBufferPointer { TextSurvey($0) }
  }

  @Test("a byte order mark decides; else the whole file does")
  func encodings() {
    #expect(Self.survey([0xEF, 0xBB, 0xBF, 0x61, 0xF8]).encoding == .utf8(byteOrderMark: true))
    #expect(Self.survey(Array("Ærø".utf8)).encoding == .utf8(byteOrderMark: false))
    #expect(Self.survey([0x52, 0xF8, 0x64]).encoding == .windows1252)
    #expect(Self.survey(Array("plain".utf8)).encoding == .utf8(byteOrderMark: false))
  }

  @Test("one bad byte at the end of a long file makes it Windows-1252, with a warning")
  func lateByte() {
    let bytes = Array(String(repeating: "Søndre Skole;1\n", count: 300).utf8) + [0xF8]
    let survey = Self.survey(bytes)
    #expect(survey.encoding == .windows1252)
    #expect(survey.mixed)
    #expect(!Self.survey([0xF8, 0xE6, 0x61]).mixed)
  }

  @Test("a NUL byte is found wherever it stands, with its line", arguments: 0..<40)
  func nul(place: Int) {
    var bytes = Array(String(repeating: "ab\nø\n", count: 10).utf8)
    bytes[place] = 0
    let line = 1 + bytes[..<place].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    #expect(Self.survey(bytes).nulLine == line)
  }

  @Test("spreadsheets and archives are known by their first bytes")
  func signatures() {
    #expect(Self.survey([0x50, 0x4B, 0x03, 0x04, 0x00]).signature == .zip)
    #expect(Self.survey([0xD0, 0xCF, 0x11, 0xE0]).signature == .spreadsheet)
    #expect(Self.survey([0xFF, 0xFE, 0x61, 0x00]).signature == .utf16)
  }

  @Test("whether all bytes are ASCII is known at every length", arguments: 0..<20)
  func ascii(length: Int) {
    var bytes = [UInt8](repeating: 0x61, count: length)
    #expect(Self.survey(bytes).isASCII)
    bytes.append(0xE6)
    #expect(!Self.survey(bytes).isASCII)
  }
}
