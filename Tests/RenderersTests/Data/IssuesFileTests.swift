import Model
import Renderers
import Testing

@Suite("Issues and imports files")
struct IssuesFileTests {
  private let issue = Issue(
    .rejected, .dateFormat, at: SourceLocation(file: "fravaer.csv", line: 214, column: "måned"),
    found: "=2026-02-01", expected: LocalizedText(da: "dd-mm-åååå, som resten", en: "dd-mm-yyyy"))

  @Test("gives each fault its place, what was found, what was expected and how to mend it")
  func issues() {
    var file = IssuesFile(language: .danish)
    file.append([issue], of: ReportFixture.hedensted.code)
    file.append(
      [
        Issue(
          .notice, .notAMunicipality, at: SourceLocation(file: "noter"), found: "noter",
          expected: LocalizedText("0766"))
      ], of: nil)
    let rows = DelimitedReader.rows(file.bytes)
    #expect(
      rows[0] == [
        "municipality_code", "file", "line", "column", "code", "severity", "found", "expected",
        "mend",
      ])
    #expect(
      rows[1] == [
        "0766", "fravaer.csv", "214", "måned", "date-format", "rejected", "'=2026-02-01",
        "dd-mm-åååå, som resten", IssueCode.dateFormat.mend.da,
      ])
    #expect(rows[2].prefix(6) == ["", "noter", "0", "", "not-a-municipality", "notice"])
  }

  @Test("writes a hundred thousand issues in one go")
  func many() {
    var file = IssuesFile(language: .english)
    file.append(Array(repeating: issue, count: 100_000), of: ReportFixture.hedensted.code)
    #expect(file.bytes.count { $0 == UInt8(ascii: "\n") } == 100_001)
  }

  @Test("tells how each file was read and what became of its rows")
  func imports() {
    var file = ImportsFile()
    file.append(
      [
        ImportedFile(
          file: "fravær.csv", dataset: .absence, encoding: "windows-1252",
          delimiter: "semicolon", decimal: "comma", dateFormat: "dd-mm-yyyy", rowsRead: 548,
          accepted: 530, rejected: 17, footer: 1, stopped: false)
      ], of: ReportFixture.hedensted.code, held: true)
    #expect(
      String(decoding: file.bytes.dropFirst(3), as: UTF8.self)
        == """
        municipality_code,file,dataset,encoding,delimiter,decimal,date_format,rows_read,accepted,\
        rejected,footer,held
        0766,fravær.csv,absence,windows-1252,semicolon,comma,dd-mm-yyyy,548,530,17,1,true

        """)
  }
}
