/// A place in a delivered file.
public struct SourceLocation: Sendable, Hashable, Comparable {
  /// The path within the municipality's folder.
  public let file: String
  /// The line of the row's first character, from 1; 0 where the whole file is meant.
  public let line: Int
  /// The column's name, where one is at fault.
  public let column: String

  public init(file: String, line: Int = 0, column: String = "") {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
