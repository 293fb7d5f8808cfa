import Model
import Testing

@testable import Importers

@Suite("Export text")
struct ExportTextTests {
  static let file = ExportFile(name: "trivsel.csv", path: "")

  static func text(_ bytes: [UInt8], capacity: Int = TextWindow.usual) throws -> ExportText {
    let source = ListedSource(bytes)
    let kind = TextKind(Array(bytes.prefix(TextKind.signatureBytes)))
    if case .utf16 = kind {
      return ExportText(
        kind: kind, window: try TextWindow(UTF16Source(source), capacity: capacity))
    }
    return ExportText(kind: kind, window: try TextWindow(source, capacity: capacity))
  }

  @Test("a byte order mark decides; else the bytes do")
  func encodings() throws {
    #expect(
      try Self.text([0xEF, 0xBB, 0xBF, 0x61, 0xF8]).detected == .utf8(byteOrderMark: true))
    #expect(try Self.text(Array("Ærø".utf8)).detected == .utf8(byteOrderMark: false))
    #expect(try Self.text([0x52, 0xF8, 0x64]).detected == .windows1252)
    #expect(try Self.text(Array("plain".utf8)).detected == .utf8(byteOrderMark: false))
    #expect(try Self.text([0xFF, 0xFE, 0x61, 0x00]).detected == .utf16)
    #expect(try Self.text([]).detected == .utf8(byteOrderMark: false))
  }

  @Test("one bad byte far into a file makes it Windows-1252 when it comes into the window")
  func lateByte() throws {
    let bytes = Array(String(repeating: "Søndre Skole;1\n", count: 300).utf8) + [0xF8]
    let text = try Self.text(bytes, capacity: 64)
    #expect(text.detected == .utf8(byteOrderMark: false))
    while !text.window.isLast { _ = try text.window.advance(past: text.window.count) }
    #expect(text.detected == .windows1252)
    #expect(text.window.survey.valid > text.window.survey.invalid)
  }

  @Test("a NUL byte is found wherever it stands, with its line", arguments: 0..<40)
  func nul(place: Int) throws {
    var bytes = Array(String(repeating: "ab\nø\n", count: 10).utf8)
    bytes[place] = 0
    let line = 1 + bytes[..<place].count { $0 == 0x0A }
    let text = try Self.text(bytes)
    let fault = text.fault(Self.file, from: text.start, line: 1)
    #expect(fault?.location.line == line)
    #expect(fault?.code == .notText)
  }

  @Test("spreadsheets and archives are known by their first bytes")
  func signatures() throws {
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x61]
    #expect(try Self.text(zip).fault(Self.file, from: 0, line: 1) != nil)
    #expect(try Self.text([0xD0, 0xCF, 0x11, 0xE0]).fault(Self.file, from: 0, line: 1) != nil)
    #expect(try Self.text(Array("PK;1\n".utf8)).fault(Self.file, from: 0, line: 1) == nil)
  }
}
