import Importers

extension TextEncoding {
  /// ISO 8859-1 is read as its extension Windows-1252, as the WHATWG's Encoding Standard does.
  static let spellings = [
    Spelling(Self.utf8(byteOrderMark: false), "utf-8", "utf8"),
    Spelling(Self.utf8(byteOrderMark: true), "utf-8-bom", "utf8-bom", "utf-8-sig"),
    Spelling(
      Self.windows1252, "windows-1252", "windows1252", "cp1252", "cp-1252", "ansi", "latin-1",
      "latin1", "iso-8859-1", "iso8859-1"),
    Spelling(Self.utf16, "utf-16", "utf16"),
  ]
}

extension Delimiter {
  static let spellings = [
    Spelling(Self.semicolon, "semicolon", ";", "semikolon"),
    Spelling(Self.comma, "comma", ",", "komma"),
    Spelling(Self.tab, "tab", "\t", "\\t", "tabulator"),
  ]
}

extension DecimalSign {
  static let spellings = [
    Spelling(Self.comma, "comma", ",", "komma"),
    Spelling(Self.point, "point", ".", "punktum"),
  ]
}

extension DateFormat {
  /// Each by its name, and with the year as Danish Excel writes it: `dd-mm-åååå`.
  static let spellings = allCases.map { Spelling($0, $0.name, $0.danishName) }

  private var danishName: String {
    self == .written ? "d. måned åååå" : String(name.map { $0 == "y" ? "å" : $0 })
  }
}
