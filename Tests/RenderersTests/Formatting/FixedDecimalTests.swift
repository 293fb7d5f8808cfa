import SeededRandom
import Testing

@testable import Renderers

@Suite("Fixed decimals")
struct FixedDecimalTests {
  /// From the shortest decimal's digits alone, as text.
  private static func reference(_ value: Double, decimals: Int, places: Int) throws -> Int {
    let decimal = try #require(ShortestDecimal(value))
    var digits = Array(String(decimal.significand))
    let shift = decimal.exponent + places + decimals
    var isUp = false
    if shift >= 0 {
      if decimal.significand != 0 { digits += Array(repeating: "0", count: shift) }
    } else {
      while digits.count <= -shift { digits.insert("0", at: 0) }
      isUp = digits[digits.count + shift] >= "5"
      digits.removeLast(-shift)
    }
    let scaled = try #require(Int(String(digits))) + (isUp ? 1 : 0)
    return value < 0 ? -scaled : scaled
  }

  @Test("rounds as the digits on paper do, also in the middle between two and beside it")
  func rounds() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let decimals = Int.random(in: 0...4, using: &random)
      let places = Int.random(in: 0...2, using: &random)
      let whole = Double(Int.random(in: -99_999...99_999, using: &random))
      let fraction = Double(Int.random(in: 0...1_000_000, using: &random)) / 1_000_000
      let half = (whole + 0.5) / [1, 10, 100, 1000, 10_000][decimals]
      let large = whole * 1e7 + fraction
      for value in [whole + fraction, fraction, half, half.nextUp, half.nextDown, large] {
        let fixed = FixedDecimal(value, decimals: decimals, places: places)
        #expect(
          try fixed.scaled == Self.reference(value, decimals: decimals, places: places),
          "\(value), \(decimals) decimals, \(places) places")
      }
    }
  }

  @Test("writes every number as its digits with signs between, short and long")
  func writes() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<5000 {
      let decimals = Int.random(in: 0...8, using: &random)
      let bits = Int.random(in: 1...62, using: &random)
      let scaled = Int.random(in: -(1 << bits)...(1 << bits), using: &random)
      var digits = String(scaled.magnitude)
      while digits.count <= decimals { digits = "0" + digits }
      let fraction = digits.suffix(decimals)
      var whole = ""
      for (place, digit) in digits.dropLast(decimals).reversed().enumerated() {
        if place > 0, place % 3 == 0 { whole = "." + whole }
        whole = String(digit) + whole
      }
      let expected = (scaled < 0 ? "−" : "") + whole + (decimals > 0 ? "," + fraction : "")
      let text = FixedDecimal(scaled: scaled, decimals: decimals)
        .text(point: UInt8(ascii: ","), thousands: UInt8(ascii: "."), minus: "−")
      #expect(text == expected)
    }
  }
}
