public import Model

/// `imports.csv`: how each file was read, and what became of its rows.
public struct ImportsFile: Sendable {
  private var table: CommaSeparatedText

  public init() {
    table = CommaSeparatedText(header: [
      "municipality_code", "file", "dataset", "encoding", "delimiter", "decimal", "date_format",
      "rows_read", "accepted", "rejected", "footer", "held",
    ])
  }

  /// Adds a municipality's files in the order given; `held` is the municipality's.
  ///
  /// Files of no municipality have an empty code.
  public mutating func append(
    _ files: [ImportedFile], of municipality: MunicipalityCode?, held: Bool
  ) {
    let code = municipality?.description ?? ""
    for file in files {
      table.append(code)
      table.append(unsafe: file.file)
      table.append(file.dataset.rawValue)
      table.append(file.encoding)
      table.append(file.delimiter)
      table.append(file.decimal)
      table.append(file.dateFormat)
      table.append(file.rowsRead)
      table.append(file.accepted)
      table.append(file.rejected)
      table.append(file.footer)
      table.append(held ? "true" : "false")
      table.endRow()
    }
  }

  public var bytes: [UInt8] { table.bytes }
}
