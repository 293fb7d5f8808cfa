/// A decimal number as its source wrote it: its digits, and how many of them are decimals.
///
/// Published figures are repeated digit by digit and not rounded on the way; 3.70 keeps its zero.
public struct WrittenDecimal: Sendable, Hashable {
  /// The digits as a whole number, with its sign.
  public let significand: Int64
  /// How many of the digits stand after the point.
  public let decimals: Int

  /// More digits than these are not held.
  public static let mostDigits = 18
  public static let zero = WrittenDecimal(significand: 0, decimals: 0)

  public init(significand: Int64, decimals: Int) {
    self.significand = significand
    self.decimals = decimals
  }

  /// Reads digits with a point or without; nil where they are none, or more than are held.
  public init?(_ text: some StringProtocol) {
    var digits = Array(text.utf8)
    let negative = digits.first == UInt8(ascii: "-")
    if negative { digits.removeFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.init(
      whole: parts[0], decimals: parts.count == 2 ? parts[1] : [], isNegative: negative)
  }

  /// Takes ASCII digits before and after the point.
  public init?(
    whole: some Collection<UInt8>, decimals: some Collection<UInt8>, isNegative: Bool
  ) {
    var value: Int64 = 0
    for digit in Array(whole) + Array(decimals) {
      guard (48...57).contains(digit) else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, tens < Self.limit else { return nil }
      value = tens + Int64(digit - 48)
    }
    self.init(significand: isNegative ? -value : value, decimals: decimals.count)
  }

  /// Ten to the most digits.
  private static let limit: Int64 = 1_000_000_000_000_000_000

  /// With a point, and all the decimals there are.
  public var text: String {
    guard decimals > 0 else { return String(significand) }
    var digits = String(significand.magnitude)
    while digits.utf8.count <= decimals { digits = "0" + digits }
    let point = digits.index(digits.endIndex, offsetBy: -decimals)
    return (significand < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }

  /// The nearest double; not the quotient of two, which may be the one beside it.
  public var value: Double { Double(text) ?? 0 }

  /// Without the zeros that end its decimals: the same for every way to write one number.
  public var shortest: WrittenDecimal {
    var (digits, decimals) = (significand, decimals)
    while decimals > 0, digits.isMultiple(of: 10) {
      (digits, decimals) = (digits / 10, decimals - 1)
    }
    return WrittenDecimal(significand: digits, decimals: decimals)
  }
}
