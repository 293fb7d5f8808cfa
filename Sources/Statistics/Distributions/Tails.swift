/// The two tails of a distribution at a point, each computed without loss where it is small.
struct Tails: Sendable, Equatable {
  /// P(X ≤ x).
  let lower: Double
  /// P(X > x).
  let upper: Double

  init(lower: Double) {
    self.lower = min(lower, 1)
    upper = max(0, 1 - lower)
  }

  init(upper: Double) {
    self.upper = min(upper, 1)
    lower = max(0, 1 - upper)
  }

  private init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The same point seen from the other side.
  var swapped: Tails { Tails(lower: upper, upper: lower) }

  /// The tail asked for.
  func callAsFunction(_ tail: Tail) -> Double {
    tail == .lower ? lower : upper
  }
}

/// Which end of a distribution a probability counts from.
enum Tail: Sendable {
  case lower
  case upper
}
