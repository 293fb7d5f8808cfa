public import Evaluation

/// A number with the decimals it is shown with, rounded half away from zero in decimals.
///
/// Rounding starts from the shortest decimal of a double: 23 of 40 is 57.5 per cent and becomes
/// 58, where binary arithmetic sees 57.4999… and gives 57.
public struct FixedDecimal: Sendable, Hashable {
  /// The value times ten to `decimals`.
  public let scaled: Int
  public let decimals: Int

  init(scaled: Int, decimals: Int) {
    self.scaled = scaled
    self.decimals = decimals
  }

  /// Rounds a finite number times ten to `places`; a share has two places to per cent.
  public init(_ value: Double, decimals: Int, places: Int = 0) {
    self.decimals = decimals
    guard let decimal = ShortestDecimal(value) else {
      preconditionFailure("only finite numbers are printed")
    }
    let shift = decimal.exponent + places + decimals
    var magnitude = decimal.significand
    if shift >= 0 {
      for _ in 0..<shift where magnitude != 0 { magnitude *= 10 }
    } else {
      // Only the last digit dropped decides: those before it were cut, never rounded.
      var last: UInt64 = 0
      for _ in 0..<(-shift) {
        last = magnitude % 10
        magnitude /= 10
      }
      if last >= 5 { magnitude += 1 }
    }
    scaled = decimal.isNegative ? -Int(magnitude) : Int(magnitude)
  }

  /// A decided number as it is, times ten to `places`; it is never rounded again.
  public init(_ printed: PrintedNumber, places: Int = 0) {
    var scaled = printed.scaled
    for _ in 0..<max(0, places - printed.decimals) { scaled *= 10 }
    self.scaled = scaled
    decimals = max(0, printed.decimals - places)
  }

  public static func whole(_ number: Int) -> FixedDecimal {
    FixedDecimal(scaled: number, decimals: 0)
  }

  /// The digits before and after the decimal sign, without a sign.
  var digits: (whole: Substring, fraction: Substring) {
    var digits = String(scaled.magnitude)
    while digits.utf8.count <= decimals { digits = "0" + digits }
    let point = digits.index(digits.endIndex, offsetBy: -decimals)
    return (digits[..<point], digits[point...])
  }
}
