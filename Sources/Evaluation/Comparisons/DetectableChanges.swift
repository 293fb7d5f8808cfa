import Statistics
import Synchronization

/// The smallest change a group could have shown, in standard deviations, by its number of pairs.
///
/// It is dear to compute and the same for all groups of one size, so each size is computed once;
/// whichever worker comes first, the number is the same.
final class DetectableChanges: Sendable {
  private let known = Mutex<[Int: Double]>([:])

  /// Nil below two pairs.
  func inDeviations(pairs: Int) -> Double? {
    if let value = known.withLock({ $0[pairs] }) { return value }
    guard let value = minimumDetectableChange(n: pairs, standardDeviation: 1) else { return nil }
    known.withLock { $0[pairs] = value }
    return value
  }
}
