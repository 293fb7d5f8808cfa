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
  /// A header whose number and text are not those of one question, and the question it may be.
  let disagreement: (header: String, column: Column)?

  init(names: [String], keys: ColumnKeys) {
    self.names = names
    let columns = keys.columns
    var positions = Array(repeating: -1, count: columns.count)
    var unused: [String] = []
    var repeated: [String] = []
    for (place, column) in keys.columns(of: names).enumerated() {
      guard let column else {
        if !names[place].isEmpty { unused.append(names[place]) }
        continue
      }
      if positions[column] >= 0 { repeated.append(columns[column].name) }
      positions[column] = place
    }
    self.positions = positions
    self.unused = unused
    self.repeated = repeated
    disagreement = keys.disagreement(in: names)
  }

  /// How many columns the header names.
  var known: Int { positions.count { $0 >= 0 } }

  /// Whether it has every required column.
  func isComplete(_ keys: ColumnKeys) -> Bool {
    zip(keys.columns, positions).allSatisfy { !$0.required || $1 >= 0 }
  }

  /// The required columns it lacks.
  func missing(of columns: [Column]) -> [Column] {
    zip(columns, positions).filter { $0.required && $1 < 0 }.map(\.0)
  }
}
