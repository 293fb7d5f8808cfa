public import Model

/// What was found of a file's habits, for a profile that names them.
public struct FileDialect: Sendable, Hashable {
  /// The path within the municipality's folder, as issues show it and as it is.
  public let file: String
  public let written: String
  public let dataset: Dataset
  /// Whether its rows were read, and no fault stopped it.
  public let isRead: Bool
  /// Nil where the file is plain ASCII, which is the same in nearly all.
  public let encoding: TextEncoding?
  public let delimiter: Delimiter
  /// The decimal signs its number columns show.
  public let decimals: Set<DecimalSign>
  /// The formats its date columns are written in.
  public let dateFormats: Set<DateFormat>
  /// Rows above the header; empty lines are not counted.
  public let titleRows: Int
  public let headerLine: Int
  /// The names of the dataset's columns.
  public let columns: [String]
  /// The header as it is written, cell by cell.
  public let names: [String]
  /// The header each of the dataset's columns stands under, by the column's name.
  public let headers: [String: String]
}

extension FileDialect {
  /// What one reading of a file showed.
  init(
    _ file: ExportFile, _ dataset: Dataset, _ start: TableStart, _ text: SurveyedText,
    columns: [Column], reading: FileReading
  ) {
    self.init(
      file: file.name, written: file.written, dataset: dataset, isRead: !reading.imported.stopped,
      encoding: text.isASCII ? nil : text.encoding, delimiter: start.delimiter,
      decimals: reading.decimals, dateFormats: reading.dateFormats, titleRows: start.titleRows,
      headerLine: start.headerLine, columns: columns.map(\.name), names: start.header.names,
      headers: start.header.found(columns))
  }
}

extension Header {
  /// The header each column stands under, by the column's name.
  fileprivate func found(_ columns: [Column]) -> [String: String] {
    var headers: [String: String] = [:]
    for (column, position) in zip(columns, positions) where position >= 0 {
      headers[column.name] = names[position]
    }
    return headers
  }
}
