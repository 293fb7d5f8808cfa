extension WrittenDecimal {
  /// The number times a factor, exactly; nil where it has more digits than are held.
  ///
  /// A factor of 0.01 makes decimals of digits: 4.0 becomes 0.040.
  public func scaled(by factor: DecimalFraction) -> WrittenDecimal? {
    var (times, decimals) = (Int64(factor.numerator), self.decimals)
    var rest = factor.denominator
    while rest >= 10 { (rest, decimals) = (rest / 10, decimals + 1) }
    while decimals > 0, times != 0, times.isMultiple(of: 10) {
      (times, decimals) = (times / 10, decimals - 1)
    }
    let (product, overflow) = significand.multipliedReportingOverflow(by: times)
    guard !overflow, product.magnitude < Self.tens(Self.mostDigits) else { return nil }
    return WrittenDecimal(significand: product, decimals: decimals)
  }

  /// The number less another, with the decimals of the one that has more; nil where that is more
  /// digits than are held.
  public func minus(_ other: WrittenDecimal) -> WrittenDecimal? {
    let decimals = max(self.decimals, other.decimals)
    guard let left = digits(decimals: decimals), let right = other.digits(decimals: decimals)
    else { return nil }
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow ? nil : WrittenDecimal(significand: difference, decimals: decimals)
  }

  private func digits(decimals more: Int) -> Int64? {
    var digits = significand
    for _ in decimals..<more {
      let (next, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      digits = next
    }
    return digits
  }

  private static func tens(_ count: Int) -> UInt64 {
    (0..<count).reduce(1) { power, _ in power * 10 }
  }
}
