/// A document that must not be published, with every finding in reading order.
public struct InvalidDocument: Error, Sendable, Equatable {
  public let name: String
  public let findings: [Finding]

  public init(name: String, findings: [Finding]) {
    self.name = name
    self.findings = findings
  }
}

extension InvalidDocument: CustomStringConvertible {
  /// One line a finding: `name:line:column: message`.
  public var description: String {
    findings.map { "\(name):\($0)" }.joined(separator: "\n")
  }
}
