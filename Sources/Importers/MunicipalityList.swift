public import Model

/// The list of municipalities a project expects: `municipalities.csv` with a code in each row.
public struct MunicipalityList: Sendable {
  /// Expected municipalities by code.
  public let expected: [Municipality]
  public let issues: [Issue]

  /// The file's name at the top of the input.
  public static let fileName = "municipalities.csv"

  /// Reads the list; names come from the register, never from the file.
  public init(_ bytes: [UInt8]) {
    var expected: Set<Municipality> = []
    var issues: [Issue] = []
    bytes.withUnsafeBufferPointer { all in
      let hasMark = all.starts(with: [0xEF, 0xBB, 0xBF])
      let content = UnsafeBufferPointer(rebasing: all.dropFirst(hasMark ? 3 : 0))
      let isUTF8 = UTF8Validity.firstInvalid(in: content) == nil
      let encoding: TextEncoding = isUTF8 ? .utf8(byteOrderMark: hasMark) : .windows1252
      let columns = [
        Column("code", "kode", "kommunekode", required: true), Column("name", "navn", "kommune"),
      ]
      let start = TableStart(
        content, encoding: encoding, columns: columns, profile: nil)
      if let fault = start.header.fault(
        columns: columns, file: Self.fileName, line: start.headerLine)
      {
        issues.append(fault)
        return
      }
      var scanner = RowScanner(
        content, delimiter: start.delimiter, from: start.offset, line: start.line)
      var fields = FieldList()
      while case .row = scanner.next(&fields) {
        let position = start.header.positions[0]
        let texts = fields.texts(content, encoding)
        let text = position < texts.count ? texts[position] : ""
        if let code = MunicipalityCode(text),
          let municipality = MunicipalityRegister.municipality(code)
        {
          expected.insert(municipality)
        } else {
          issues.append(
            Issue(
              .rejected, .unknownMunicipality,
              at: SourceLocation(file: Self.fileName, line: scanner.line, column: "code"),
              found: FoundText.shown(text), expected: Self.expected(MunicipalityCode(text))))
        }
      }
    }
    self.expected = expected.sorted { $0.code < $1.code }
    self.issues = issues
  }

  /// What should have stood in place of a code that no municipality has; nil is no code at all.
  private static func expected(_ code: MunicipalityCode?) -> LocalizedText {
    let near = code.flatMap { MunicipalityRegister.nearest(to: $0) }
      .map { "\($0.code) \($0.name)" }
    return LocalizedText(
      da: "en kommunekode" + (near.map { "; nærmest er \($0)" } ?? ""),
      en: "a municipality code" + (near.map { "; nearest is \($0)" } ?? ""))
  }
}
