import Importers
import Statuspack
import Testing

@Suite("Profile dialect")
struct ProfileDialectTests {
  @Test(
    "knows an encoding by its names",
    arguments: [
      ("utf-8", TextEncoding.utf8(byteOrderMark: false)), ("UTF-8", .utf8(byteOrderMark: false)),
      ("utf8", .utf8(byteOrderMark: false)), ("utf-8-bom", .utf8(byteOrderMark: true)),
      ("windows-1252", .windows1252), ("Windows-1252", .windows1252), ("latin-1", .windows1252),
      ("ISO-8859-1", .windows1252), ("cp1252", .windows1252), ("ansi", .windows1252),
      ("utf-16", .utf16),
    ])
  func encoding(name: String, encoding: TextEncoding) throws {
    #expect(try ProfileReading.read("encoding: \(name)\n") == ImportProfile(encoding: encoding))
  }

  @Test(
    "knows a delimiter by its name and by itself",
    arguments: [
      ("semicolon", Delimiter.semicolon), (";", .semicolon), ("';'", .semicolon),
      ("semikolon", .semicolon), ("comma", .comma), ("','", .comma), ("komma", .comma),
      ("tab", .tab), ("\"\\t\"", .tab), ("'\\t'", .tab), ("\\t", .tab),
    ])
  func delimiter(name: String, delimiter: Delimiter) throws {
    #expect(try ProfileReading.read("delimiter: \(name)\n") == ImportProfile(delimiter: delimiter))
  }

  @Test(
    "knows a decimal sign by its name and by itself",
    arguments: [
      ("comma", DecimalSign.comma), ("\",\"", .comma), ("Komma", .comma), ("point", .point),
      (".", .point), ("'.'", .point), ("punktum", .point),
    ])
  func decimal(name: String, sign: DecimalSign) throws {
    #expect(try ProfileReading.read("decimal: \(name)\n") == ImportProfile(decimal: sign))
  }

  @Test("knows a date format by its English name", arguments: DateFormat.allCases)
  func date(format: DateFormat) throws {
    let profile = try ProfileReading.read("date_format: \(format.name)\n")
    #expect(profile == ImportProfile(dateFormat: format))
  }

  @Test(
    "knows a date format as Danish spreadsheets write it",
    arguments: [
      ("dd-mm-åååå", DateFormat.dashed), ("DD-MM-ÅÅÅÅ", .dashed), ("dd.mm.åååå", .dotted),
      ("dd/mm/åååå", .slashed), ("åååå-mm-dd", .iso), ("ååååmmdd", .compact),
      ("d. måned åååå", .written),
    ])
  func danishDate(name: String, format: DateFormat) throws {
    #expect(
      try ProfileReading.read("date_format: \(name)\n") == ImportProfile(dateFormat: format))
  }
}
