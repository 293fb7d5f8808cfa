public import Publishing

/// How a run ended, for people, for `status.json` and for `--json`.
public struct RunReport: Sendable {
  public let exitCode: ExitCode
  public let status: RunStatus
  /// What a person should read: one sentence each, told also when all else is silent.
  public let notices: [String]

  /// What was done, in a sentence.
  public var message: String { status.message }

  /// Whether nothing was done; then what to read is told whatever was asked for.
  public var isFailure: Bool { ["failed", "refused"].contains(status.status) }

  /// One line of JSON.
  public var json: String { status.json }
}
