import Synchronization

/// Tells a person how far a run has come; silent unless it was given somewhere to write.
public final class Progress: Sendable {
  private struct State {
    var stage = ""
    var items = 0
    var done = 0
    var bytes = 0
    var doneBytes = 0
    var start = ContinuousClock().now
  }

  private let state = Mutex(State())
  private let write: (@Sendable (String) -> Void)?

  /// - Parameter write: Replaces the line that is shown; nil shows nothing.
  public init(write: (@Sendable (String) -> Void)? = nil) {
    self.write = write
  }

  func begin(_ stage: String, items: Int, bytes: Int) {
    state.withLock { $0 = State(stage: stage, items: items, bytes: bytes) }
  }

  func done(bytes: Int) {
    guard let write else { return }
    let line = state.withLock { state -> String in
      state.done += 1
      state.doneBytes += bytes
      let elapsed = (ContinuousClock().now - state.start) / .seconds(1)
      var line = "\(state.stage): \(state.done)/\(state.items)"
      guard state.done > 0, elapsed > 0.2 else { return line }
      if state.doneBytes > 0 { line += ", \(Int(Double(state.doneBytes) / elapsed / 1e6)) MB/s" }
      let left = elapsed / Double(state.done) * Double(state.items - state.done)
      return line + ", \(Int(left.rounded(.up))) s left"
    }
    write(line)
  }
}
