/// The shortest decimal that reads back as the same double: a whole number times a power of ten.
///
/// Swift's own `description` finds the digits (Ryū's successor, Steele and White 1990's criterion);
/// this holds them so that they can be shifted, rounded and written without binary arithmetic.
struct ShortestDecimal: Sendable, Hashable {
  let isNegative: Bool
  /// Without trailing zeros; 0 for zero.
  let significand: UInt64
  let exponent: Int

  /// The decimal, or nil for an infinity or what is not a number.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    var significand: UInt64 = 0
    var exponent = 0
    var afterPoint = false
    var digits = value.magnitude.description.utf8[...]
    while let byte = digits.first, byte != UInt8(ascii: "e") {
      digits = digits.dropFirst()
      if byte == UInt8(ascii: ".") {
        afterPoint = true
      } else {
        significand = significand * 10 + UInt64(byte - UInt8(ascii: "0"))
        if afterPoint { exponent -= 1 }
      }
    }
    exponent += Int(Substring(digits.dropFirst())) ?? 0
    while significand != 0, significand.isMultiple(of: 10) {
      significand /= 10
      exponent += 1
    }
    self.significand = significand
    self.exponent = significand == 0 ? 0 : exponent
    isNegative = value < 0
  }

  /// As data files write it: a decimal point, no fraction for whole numbers, no exponent.
  ///
  /// An exponent stands only where the digits would be lost among more than twenty zeros.
  var text: String {
    let digits = String(significand)
    let sign = isNegative ? "-" : ""
    let point = digits.utf8.count + exponent
    if point < -20 || point > 21 { return "\(sign)\(digits)e\(exponent)" }
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    let split = digits.index(digits.startIndex, offsetBy: point)
    return sign + digits[..<split] + "." + digits[split...]
  }
}
