import Model

/// The names a dataset's columns go by, folded once for all headers they are laid against.
struct ColumnKeys {
  let columns: [Column]
  private let byKey: [String: Int]
  /// Columns whose header the profile names, by that header's key.
  private let renamed: [Int: String]

  /// - Parameters:
  ///   - columns: The dataset's columns.
  ///   - renamed: Header texts by column name that win over every other name.
  init(columns: [Column], renamed: [String: String]) {
    self.columns = columns
    var byKey: [String: Int] = [:]
    var own: [Int: String] = [:]
    for (index, column) in columns.enumerated() {
      for name in [column.name] + column.otherNames { byKey[FoldedName.key(name)] = index }
      if let name = renamed[column.name] { own[index] = FoldedName.key(name) }
    }
    self.byKey = byKey
    self.renamed = own
  }

  /// The column each header cell names, nil where it names none.
  func columns(of names: [String]) -> [Int?] {
    let keys = names.map { FoldedName.key($0) }
    let present = renamed.filter { keys.contains($0.value) }
    return keys.map { key in
      if let column = present.first(where: { $0.value == key })?.key { return column }
      guard let column = byKey[key], present[column] == nil else { return nil }
      return column
    }
  }
}
