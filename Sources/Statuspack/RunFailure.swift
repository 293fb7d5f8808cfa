public import Publishing

/// Why a run could not go on: what, where and how to mend it; never a cell's value.
public struct RunFailure: Error, Sendable, CustomStringConvertible {
  public let exitCode: ExitCode
  public let message: String

  public init(_ exitCode: ExitCode, _ message: String) {
    self.exitCode = exitCode
    self.message = message
  }

  /// A failure of the room that writes.
  public init(_ error: PublishingError) {
    let code: ExitCode =
      switch error.family {
      case .usage: .usage
      case .nothingThere: .noInput
      case .fault: .fault
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      case .busy: .busy
      case .configuration: .configuration
      }
    self.init(code, error.message)
  }

  public var description: String { message }
}
