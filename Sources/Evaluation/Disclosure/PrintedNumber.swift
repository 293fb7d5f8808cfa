/// A number as it is printed: whole units of its last decimal.
///
/// A full double would give back the counts behind a share; this holds no more than is read.
public struct PrintedNumber: Sendable, Hashable {
  /// The value times ten to `decimals`.
  public let scaled: Int
  public let decimals: Int

  /// Rounds half away from zero to the given decimals.
  ///
  /// What is rounded is the shortest decimal that reads back as the value: 0.575 is a tie, though
  /// its nearest double lies below.
  public init(_ value: Double, decimals: Int) {
    self.decimals = decimals
    let power = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let product = value * power
    let nearest = product.rounded(.toNearestOrAwayFromZero)
    let tie = (product.magnitude.rounded(.down) + 0.5)
    let isTie = (product.magnitude - tie).magnitude <= 4 * product.magnitude.ulp
    scaled = Int(isTie ? (product < 0 ? -(tie + 0.5) : tie + 0.5) : nearest)
  }

  /// Reads what ``text`` gives; nil for anything else.
  init?(text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let scaled = Int(parts.joined()) else { return nil }
    self.scaled = scaled
    decimals = parts.count == 2 ? parts[1].utf8.count : 0
    guard self.text == text else { return nil }
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
