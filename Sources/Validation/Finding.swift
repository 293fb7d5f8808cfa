/// One fault in a document and where it stands.
///
/// Lines and columns count from 1; a column counts characters (Unicode scalars), not bytes.
public struct Finding: Sendable, Equatable {
  public let line: Int
  public let column: Int
  /// What was found, what was expected there, and how to mend it.
  public let message: String

  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}

extension Finding: CustomStringConvertible {
  public var description: String { "\(line):\(column): \(message)" }
}

extension Finding: Comparable {
  public static func < (left: Finding, right: Finding) -> Bool {
    (left.line, left.column, left.message) < (right.line, right.column, right.message)
  }
}
