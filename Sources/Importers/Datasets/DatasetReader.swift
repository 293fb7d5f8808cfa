import Model

/// Turns the rows of one dataset into records; one conforming type a dataset.
protocol DatasetReader {
  var dataset: Dataset { get }
  var columns: [Column] { get }
  /// A file of the dataset begins, written in these formats.
  mutating func start(_ formats: ColumnFormats)
  /// Takes a row; what is returned is why it was rejected.
  mutating func read(_ row: Row) -> RowFault?
  /// Odd cells of the last accepted row, which count as blank.
  var warning: RowFault? { get }
  /// The number columns with the votes of their cells, by column.
  var numbers: [(column: Int, votes: NumberColumn)] { get }
  /// The last record of the dataset was read.
  mutating func finish()
}

extension DatasetReader {
  var warning: RowFault? { nil }
  var numbers: [(column: Int, votes: NumberColumn)] { [] }
}
