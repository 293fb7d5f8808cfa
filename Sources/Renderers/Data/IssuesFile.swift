public import Model

/// `issues.csv`: every fault of every municipality, with its place and how to mend it.
public struct IssuesFile: Sendable {
  private var table: CommaSeparatedText
  private let language: Language

  /// Begins the file; memory for the expected issues is taken at once.
  public init(language: Language, expecting issues: Int = 0) {
    table = CommaSeparatedText(
      header: [
        "municipality_code", "file", "line", "column", "code", "severity", "found", "expected",
        "mend",
      ], reservingBytes: min(issues, 1_000_000) * 200)
    self.language = language
  }

  /// Adds the issues in the order given; those of no municipality have an empty code.
  public mutating func append(_ issues: [Issue], of municipality: MunicipalityCode?) {
    let code = municipality?.description ?? ""
    for issue in issues {
      table.append(code)
      table.append(unsafe: issue.location.file)
      table.append(issue.location.line)
      table.append(unsafe: issue.location.column)
      table.append(issue.code.rawValue)
      table.append(issue.severity.rawValue)
      table.append(unsafe: issue.found)
      table.append(unsafe: issue.expected[language])
      table.append(issue.code.mend[language])
      table.endRow()
    }
  }

  public var bytes: [UInt8] { table.bytes }
}
