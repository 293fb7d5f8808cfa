import Model

/// What one reading of one file came to.
struct FileReading {
  var imported: ImportedFile
  var issues: [Issue]
  /// Rows that were left out.
  var rows: [RejectedRow] = []
  /// What to assume instead, where the file as a whole disproved what was assumed.
  var better: FileAssumptions?
  /// The decimal signs and date formats that its columns show.
  var decimals: Set<DecimalSign> = []
  var dateFormats: Set<DateFormat> = []
  /// What a profile may say of the file; nil where it is no text.
  var dialect: FileDialect?
  /// The days on which accepted rows ended.
  var exits: [NotedExit] = []

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

  /// A reading to be made again.
  static func again(
    _ file: ExportFile, _ dataset: Dataset, assuming better: FileAssumptions
  ) -> FileReading {
    FileReading(
      imported: ImportedFile(
        file: file.name, dataset: dataset, encoding: "", delimiter: "", decimal: "",
        dateFormat: "", rowsRead: 0, accepted: 0, rejected: 0, footer: 0, stopped: false),
      issues: [], better: better)
  }
}
