/// How far the Wilson limits lie below and above a proportion.
struct WilsonReach {
  let below: Double
  let above: Double

  init(successes: Int, trials: Int, level: ConfidenceLevel) {
    let interval = wilsonInterval(successes: successes, trials: trials, level: level)
    let proportion = Double(successes) / Double(trials)
    below = proportion - interval.lower
    above = interval.upper - proportion
  }
}
