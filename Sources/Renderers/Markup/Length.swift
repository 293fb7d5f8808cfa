/// Numbers of drawings: pixels and per cent, short and the same on every machine.
enum Length {
  /// At most one decimal: `18`, `85.5`.
  static func pixels(_ value: Double) -> String {
    fixed(value, decimals: 1)
  }

  /// At most two decimals of a share of the plot's width: `42.86%`.
  static func percent(_ share: Double) -> String {
    fixed(share * 100, decimals: 2) + "%"
  }

  private static func fixed(_ value: Double, decimals: Int) -> String {
    let power = decimals == 1 ? 10 : 100
    let scaled = Int((value * Double(power)).rounded(.toNearestOrAwayFromZero))
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(power))
    var text = (scaled < 0 ? "-" : "") + String(whole)
    if rest > 0 {
      var digits = String(rest)
      while digits.utf8.count < decimals { digits = "0" + digits }
      while digits.hasSuffix("0") { digits.removeLast() }
      text += "." + digits
    }
    return text
  }
}
