/// An exact decimal such as 0.28, as a whole number over a power of ten.
///
/// Shares and cut-offs are compared in integers: 0.28 × 25 must be 7.
public struct DecimalFraction: Sendable, Hashable {
  public let numerator: Int
  public let denominator: Int

  public init(numerator: Int, decimals: Int) {
    self.numerator = numerator
    denominator = (0..<decimals).reduce(1) { power, _ in power * 10 }
  }

  /// Reads digits with at most nine decimals after a point.
  public init?(_ text: String) {
    var digits = text[...]
    let negative = digits.hasPrefix("-")
    if negative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].utf8.count <= 9,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].utf8.count : 0
    guard decimals <= 9, let whole = Int(parts.joined()) else { return nil }
    self.init(numerator: negative ? -whole : whole, decimals: decimals)
  }

  public var value: Double { Double(numerator) / Double(denominator) }

  /// With no more decimals than it needs.
  public func text(point: String) -> String {
    var (digits, power) = (numerator.magnitude, UInt(denominator))
    while power > 1, digits % 10 == 0 { (digits, power) = (digits / 10, power / 10) }
    var text = String(digits)
    var places = 0
    while power > 1 { (places, power) = (places + 1, power / 10) }
    if places > 0 {
      text = String(repeating: "0", count: max(0, places + 1 - text.utf8.count)) + text
      let end = text.index(text.endIndex, offsetBy: -places)
      text = text[..<end] + point + text[end...]
    }
    return numerator < 0 ? "−" + text : text
  }
}
