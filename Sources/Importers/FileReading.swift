import Model

/// What one reading of one file came to.
struct FileReading {
  var imported: ImportedFile
  var issues: [Issue]
  /// Rows that were left out.
  var rows: [RejectedRow] = []
  /// Decimal signs the whole columns ask for, where they differ from those used in this reading.
  var betterSigns: [Int: DecimalSign] = [:]

  /// A file that a fault stopped: it has no rows.
  static func stopped(
    _ file: ExportFile, _ dataset: Dataset, encoding: TextEncoding?, _ issue: Issue
  ) -> FileReading {
    FileReading(
      imported: ImportedFile(
        file: file.name, dataset: dataset, encoding: encoding?.name ?? "", delimiter: "",
        decimal: "", dateFormat: "", rowsRead: 0, accepted: 0, rejected: 0, footer: 0,
        stopped: true),
      issues: [issue])
  }
}
