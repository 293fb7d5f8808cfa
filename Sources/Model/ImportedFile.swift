/// How one delivered file was read, and what became of its rows.
///
/// `rowsRead == accepted + rejected + footer` holds for every file.
public struct ImportedFile: Sendable, Hashable {
  /// The path within the municipality's folder.
  public let file: String
  public let dataset: Dataset
  public let encoding: String
  /// The delimiter as a word: `semicolon`, `comma`, `tab`; empty where the file was stopped.
  public let delimiter: String
  /// `comma`, `point`, or empty where no number told.
  public let decimal: String
  /// The format of its dates, such as `dd-mm-yyyy`; empty where it has none.
  public let dateFormat: String
  public let rowsRead: Int
  public let accepted: Int
  public let rejected: Int
  public let footer: Int
  /// Whether a fault stopped the file.
  public let stopped: Bool

  public init(
    file: String, dataset: Dataset, encoding: String, delimiter: String, decimal: String,
    dateFormat: String, rowsRead: Int, accepted: Int, rejected: Int, footer: Int, stopped: Bool
  ) {
    self.file = file
    self.dataset = dataset
    self.encoding = encoding
    self.delimiter = delimiter
    self.decimal = decimal
    self.dateFormat = dateFormat
    self.rowsRead = rowsRead
    self.accepted = accepted
    self.rejected = rejected
    self.footer = footer
    self.stopped = stopped
  }

  /// The rejected rows as a share of those read; 0 for an empty file.
  public var rejectedShare: Double {
    rowsRead == 0 ? 0 : Double(rejected) / Double(rowsRead)
  }
}
