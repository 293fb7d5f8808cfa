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
    var (scaled, decimals) = (
      Int((value * (decimals == 1 ? 10 : 100)).rounded(.toNearestOrAwayFromZero)), decimals
    )
    while decimals > 0, scaled.isMultiple(of: 10) {
      (scaled, decimals) = (scaled / 10, decimals - 1)
    }
    return FixedDecimal(scaled: scaled, decimals: decimals)
      .text(point: UInt8(ascii: "."), thousands: nil, minus: "-")
  }
}
