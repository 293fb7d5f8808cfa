public import Model

/// A municipality's habits, as its profile names them; what is nil is detected.
public struct ImportProfile: Sendable, Hashable {
  public var encoding: TextEncoding?
  public var delimiter: Delimiter?
  public var decimal: DecimalSign?
  public var dateFormat: DateFormat?
  /// File name patterns by dataset; `*` stands for any run of characters.
  public var files: [Dataset: [String]]
  /// Header texts by English column name; they win over every other name.
  public var columns: [String: String]
  /// By English column name: what a cell says, and what it means.
  public var values: [String: [String: String]]
  /// Lines above the header.
  public var skipRows: Int?
  /// First cells of rows that are counted as footer, beside the usual ones.
  public var footer: [String]
  /// Cells that mean missing, beside the usual ones.
  public var missing: [String]
  /// What `child_id` holds.
  public var childID: ChildID

  /// What children are named by in a municipality's files.
  public enum ChildID: Sendable, Hashable {
    /// Ids of the project's or the municipality's own.
    case id
    /// Personal numbers, which are made pseudonyms on reading.
    case cpr
  }

  public init(
    encoding: TextEncoding? = nil, delimiter: Delimiter? = nil, decimal: DecimalSign? = nil,
    dateFormat: DateFormat? = nil, files: [Dataset: [String]] = [:],
    columns: [String: String] = [:], values: [String: [String: String]] = [:],
    skipRows: Int? = nil, footer: [String] = [], missing: [String] = [],
    childID: ChildID = .id
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.decimal = decimal
    self.dateFormat = dateFormat
    self.files = files
    self.columns = columns
    self.values = values
    self.skipRows = skipRows
    self.footer = footer
    self.missing = missing
    self.childID = childID
  }

  /// The dataset whose pattern a file's name matches.
  func dataset(of file: ExportFile) -> Dataset? {
    Dataset.allCases.first { dataset in
      (files[dataset] ?? []).contains { NamePattern($0).matches(file.written) }
    }
  }
}
