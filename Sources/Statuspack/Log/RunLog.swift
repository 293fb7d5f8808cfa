import Logging

/// Tells what a run does, stage by stage; silent unless it was given somewhere to write.
public struct RunLog: Sendable {
  private let logger: Logger

  /// - Parameter write: Takes one line at a time; nil tells nothing.
  public init(write: (@Sendable (String) -> Void)? = nil) {
    guard let write else {
      logger = Logger(label: "statuspack") { _ in SwiftLogNoOpLogHandler() }
      return
    }
    logger = Logger(label: "statuspack") { _ in LineLogHandler(write: write) }
  }

  func info(_ message: @autoclosure () -> String) {
    logger.info("\(message())")
  }
}
