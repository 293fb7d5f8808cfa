import Model

/// The headers of a folder's files, for a profile that names those that are not the English ones.
struct FolderHeaders {
  private let dialects: [FileDialect]

  init(_ dialects: [FileDialect]) {
    self.dialects = dialects
  }

  /// Header texts by column.
  ///
  /// A column that stands under two such headers is left out, and so is one whose header means
  /// something else in another file: a profile has one header for a column.
  func columns(_ differences: inout [FolderHabits.Difference]) -> [String: String] {
    var columns: [String: String] = [:]
    let names = Set(dialects.flatMap(\.headers.keys)).sorted()
    for column in names {
      var files: [String: [String]] = [:]
      var written: [String: String] = [:]
      for dialect in dialects {
        guard let header = dialect.headers[column] else { continue }
        let key = FoldedName.key(header)
        guard key != FoldedName.key(column) else { continue }
        files[key, default: []].append(dialect.file)
        written[key] = written[key] ?? header
      }
      guard let key = files.keys.first, let header = written[key] else { continue }
      if files.count > 1 {
        differences.append(
          FolderHabits.Difference(
            key: "columns.\(column)",
            values: files.map { (FoundText.shown(written[$0.key] ?? ""), $0.value) }
              .sorted { $0.0 < $1.0 }))
      } else if isClear(column, key) {
        columns[column] = header
      }
    }
    return columns
  }

  /// Whether a header means the column wherever it stands.
  private func isClear(_ column: String, _ key: String) -> Bool {
    dialects.allSatisfy { dialect in
      guard dialect.columns.contains(column) else { return true }
      let own = dialect.headers[column].map { FoldedName.key($0) }
      return own == key || !dialect.names.contains { FoldedName.key($0) == key }
    }
  }
}
