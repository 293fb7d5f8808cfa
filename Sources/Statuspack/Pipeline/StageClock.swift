import Publishing

/// Measures the stages of a run, for people and for monitoring; no output depends on it.
struct StageClock {
  private(set) var stages: [RunStatus.Stage] = []
  private let clock = ContinuousClock()
  private var start: ContinuousClock.Instant

  init() {
    start = clock.now
  }

  /// Ends a stage; the next one begins.
  mutating func end(_ stage: String) {
    let now = clock.now
    let elapsed = (now - start).components
    stages.append(
      RunStatus.Stage(
        stage, seconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18))
    start = now
  }
}
