import Model

extension ImportProfile {
  /// The headers it names that none of the files has, told at each file of a dataset with the column.
  func drift(_ files: [FileDialect]) -> [Issue] {
    var issues: [Issue] = []
    for (column, told) in columns.sorted(by: { $0.key < $1.key }) {
      let key = FoldedName.key(told)
      let concerned = files.filter { $0.columns.contains(column) }
      guard !concerned.contains(where: { $0.names.contains { FoldedName.key($0) == key } }) else {
        continue
      }
      issues += concerned.map {
        ProfileDrift.header(column, told: told, file: $0.file, line: $0.headerLine)
      }
    }
    return issues
  }

  /// The file name patterns that none of the files has.
  func drift(patternsAmong names: [String]) -> [Issue] {
    Dataset.allCases.flatMap { dataset in
      (files[dataset] ?? []).filter { pattern in
        !names.contains { NamePattern(pattern).matches($0) }
      }.map { ProfileDrift.pattern($0, dataset) }
    }
  }
}
