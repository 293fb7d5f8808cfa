/// The schema shipped with the program cannot be used: a fault of the program, not of a document.
public struct SchemaFault: Error, Sendable, Equatable {
  /// The line in `Schema/report.dtd`, 1 when libxml2 names none.
  public let line: Int
  public let message: String
}

extension SchemaFault: CustomStringConvertible {
  public var description: String { "report.dtd:\(line): \(message)" }
}
