import Model

/// A header line laid against the columns of a dataset.
struct Header {
  /// The header cells as written.
  let names: [String]
  /// For each column of the dataset its place among the fields, −1 where it is absent.
  let positions: [Int]
  let unused: [String]
  /// Columns that two header cells name.
  let repeated: [String]

  /// - Parameters:
  ///   - names: The header cells.
  ///   - columns: The dataset's columns.
  ///   - renamed: Header texts by column name that win over every other name.
  init(names: [String], columns: [Column], renamed: [String: String] = [:]) {
    self.names = names
    var byKey: [String: Int] = [:]
    for (index, column) in columns.enumerated() {
      if let own = renamed[column.name], names.contains(where: { sameHeader($0, own) }) { continue }
      for name in [column.name] + column.otherNames { byKey[FoldedName.key(name)] = index }
    }
    for (index, column) in columns.enumerated() {
      if let own = renamed[column.name] { byKey[FoldedName.key(own)] = index }
    }
    var positions = Array(repeating: -1, count: columns.count)
    var unused: [String] = []
    var repeated: [String] = []
    for (place, name) in names.enumerated() {
      guard let column = byKey[FoldedName.key(name)] else {
        if !name.isEmpty { unused.append(name) }
        continue
      }
      if positions[column] >= 0 { repeated.append(columns[column].name) }
      positions[column] = place
    }
    self.positions = positions
    self.unused = unused
    self.repeated = repeated
  }

  /// How many columns the header names.
  var known: Int { positions.count { $0 >= 0 } }

  /// The required columns it lacks.
  func missing(of columns: [Column]) -> [Column] {
    zip(columns, positions).filter { $0.required && $1 < 0 }.map(\.0)
  }
}

private func sameHeader(_ left: String, _ right: String) -> Bool {
  FoldedName.key(left) == FoldedName.key(right)
}
