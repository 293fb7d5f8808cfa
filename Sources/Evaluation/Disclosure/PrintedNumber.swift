/// A number as it is printed: whole units of its last decimal.
///
/// A full double would give back the counts behind a share; this holds no more than is read.
public struct PrintedNumber: Sendable, Hashable {
  /// The value times ten to `decimals`.
  public let scaled: Int
  public let decimals: Int

  /// Rounds half away from zero to the given decimals.
  public init(_ value: Double, decimals: Int) {
    self.decimals = decimals
    let power = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    scaled = Int((value * power).rounded(.toNearestOrAwayFromZero))
  }

  /// For drawing only: the printed value as a double.
  public var value: Double {
    Double(scaled) / (0..<decimals).reduce(1.0) { power, _ in power * 10 }
  }

  /// With a decimal point, as data files write it.
  public var text: String {
    guard decimals > 0 else { return String(scaled) }
    var digits = String(scaled.magnitude)
    while digits.utf8.count <= decimals { digits = "0" + digits }
    let point = digits.index(digits.endIndex, offsetBy: -decimals)
    return (scaled < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }
}
