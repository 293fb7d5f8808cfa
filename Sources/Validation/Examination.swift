/// An address in a document that means another file of the same release.
public struct Link: Sendable, Equatable {
  /// As it stands in the document, with fragment and percent signs.
  public let target: String
  public let line: Int
  public let column: Int

  public init(target: String, line: Int, column: Int) {
    self.target = target
    self.line = line
    self.column = column
  }
}

/// What one pass over a document says: its faults, and where it leads.
public struct Examination: Sendable, Equatable {
  /// In reading order; empty means proved.
  public let findings: [Finding]
  /// Relative addresses in reading order, for ``brokenLinks(in:files:)``.
  public let links: [Link]

  /// Whether nothing was found.
  public var isProved: Bool { findings.isEmpty }
}
