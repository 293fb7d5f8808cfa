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
    if let plain = Self.plain(value, places: places + decimals) {
      scaled = plain
      return
    }
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

  /// The value times ten to `places`, rounded; nil where it lies so near the middle between two whole
  /// numbers, or is so large, that its shortest decimal must be asked.
  ///
  /// The product is off by less than one unit in its last place, which is below 1e-6 here.
  @inline(__always)
  private static func plain(_ value: Double, places: Int) -> Int? {
    guard places >= 0, places < Self.powers.count else { return nil }
    let product = value.magnitude * Self.powers[places]
    guard product < 1e9 else { return nil }
    let whole = product.rounded(.down)
    let rest = product - whole
    guard (rest - 0.5).magnitude > 1e-6 else { return nil }
    let rounded = Int(whole) + (rest > 0.5 ? 1 : 0)
    return value < 0 ? -rounded : rounded
  }

  private static let powers: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8]

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
}
