import Model

/// Turns the rows of one dataset into records; one conforming type a dataset.
protocol DatasetReader {
  var dataset: Dataset { get }
  var columns: [Column] { get }
  /// A file of the dataset begins, written in these formats.
  mutating func start(_ formats: ColumnFormats)
  /// Takes plain rows, of the kind nearly all are, straight from the bytes, as long as it can.
  ///
  /// It stops before the first row that is odd in any way, or would be rejected: that one is for
  /// ``read(_:)``, which alone says why. Both must come to the same on every plain row.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes
  /// Whether a row that begins as a footer is one like any other where it is as wide as the header:
  /// in a public table `I alt` may say only that both sexes are meant.
  var hasTotalRows: Bool { get }
  /// Takes a row; what is returned is why it was rejected.
  mutating func read(_ row: Row) -> RowFault?
  /// Odd cells of the last accepted row, which count as blank.
  var warning: RowFault? { get }
  /// The day on which the last accepted row ended, since 1970-01-01, and its column.
  var exit: (day: Int32, column: Int)? { get }
  /// The number columns with the votes of their cells, by column.
  var numbers: [(column: Int, votes: NumberColumn)] { get }
  /// What is to be told of the file that was read last, beside its rows.
  func issues(ofFile file: String) -> [Issue]
  /// The last record of the dataset was read.
  mutating func finish()
  /// What is odd about the accepted rows taken together, told at the dataset's first file.
  func oddities(file: String) -> [Issue]
}

extension DatasetReader {
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes { bytes }
  var hasTotalRows: Bool { false }
  var exit: (day: Int32, column: Int)? { nil }
  func oddities(file: String) -> [Issue] { [] }
  var warning: RowFault? { nil }
  var numbers: [(column: Int, votes: NumberColumn)] { [] }
  func issues(ofFile file: String) -> [Issue] { [] }
}
