import Validation

/// Proves XHTML files against the profile of the reports.
public struct Validate {
  public init() {}

  /// One line a finding, `file:line:column: message`; empty means all are proved.
  public func run(_ files: [String]) throws(RunFailure) -> [String] {
    let prover: DocumentProver
    do {
      prover = try DocumentProver()
    } catch {
      throw RunFailure(.fault, "\(error)")
    }
    var lines: [String] = []
    for file in files {
      let bytes = try FileTree.read(file)
      for finding in prover.findings(in: bytes) {
        lines.append("\(file):\(finding.line):\(finding.column): \(finding.message)")
      }
    }
    return lines
  }
}
