/// An unevaluated sum of two doubles, about 106 bits of significand.
///
/// It exists so that logarithms, exponentials and the differences inside them are right to the
/// last bit of the double that comes out. Only + − × ÷ are used, which IEEE 754 rounds one way
/// everywhere, so every processor gives the same bits.
/// Factors must stay below 2⁹⁹⁵ in size.
///
/// *Source*: Dekker TJ, Numer Math 1971;18:224–242; Knuth DE, The Art of Computer Programming 2,
/// 3rd ed. 1997, §4.2.2; Joldes M, Muller J-M, Popescu V, ACM Trans Math Softw 2017;44:15res.
struct DoubleDouble: Sendable, Equatable {
  /// The sum rounded to a double.
  let high: Double
  /// What `high` leaves out; at most half a unit in its last place.
  let low: Double

  init(_ high: Double, _ low: Double = 0) {
    self.high = high
    self.low = low
  }

  /// Returns a + b without error.
  @inline(__always)
  static func sum(_ a: Double, _ b: Double) -> DoubleDouble {
    let total = a + b
    let bPart = total - a
    return DoubleDouble(total, (a - (total - bPart)) + (b - bPart))
  }

  /// Returns a + b without error, given that |a| ≥ |b| or a = 0.
  @inline(__always)
  static func ordered(_ a: Double, _ b: Double) -> DoubleDouble {
    let total = a + b
    return DoubleDouble(total, b - (total - a))
  }

  /// Returns a·b without error.
  @inline(__always)
  static func product(_ a: Double, _ b: Double) -> DoubleDouble {
    let product = a * b
    let (aUpper, aLower) = halves(of: a)
    let (bUpper, bLower) = halves(of: b)
    let rest = ((aUpper * bUpper - product) + aUpper * bLower + aLower * bUpper) + aLower * bLower
    return DoubleDouble(product, rest)
  }

  /// Splits a double in two of at most 26 bits each, whose products are exact.
  @inline(__always)
  private static func halves(of a: Double) -> (upper: Double, lower: Double) {
    let shifted = 134_217_729 * a
    let upper = shifted - (shifted - a)
    return (upper, a - upper)
  }

  @inline(__always)
  static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let highs = sum(a.high, b.high)
    let lows = sum(a.low, b.low)
    let first = ordered(highs.high, highs.low + lows.high)
    return ordered(first.high, first.low + lows.low)
  }

  @inline(__always)
  static func + (a: DoubleDouble, b: Double) -> DoubleDouble {
    let highs = sum(a.high, b)
    return ordered(highs.high, highs.low + a.low)
  }

  static prefix func - (a: DoubleDouble) -> DoubleDouble {
    DoubleDouble(-a.high, -a.low)
  }

  static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble { a + (-b) }

  static func - (a: DoubleDouble, b: Double) -> DoubleDouble { a + (-b) }

  @inline(__always)
  static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let highs = product(a.high, b.high)
    return ordered(highs.high, highs.low + (a.high * b.low + a.low * b.high))
  }

  @inline(__always)
  static func * (a: DoubleDouble, b: Double) -> DoubleDouble {
    let highs = product(a.high, b)
    return ordered(highs.high, highs.low + a.low * b)
  }

  static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let first = a.high / b.high
    let rest = a - b * first
    let second = rest.high / b.high
    let third = (rest - b * second).high / b.high
    return ordered(first, second) + third
  }

  /// Returns the value times a power of two, without error barring under- and overflow.
  func scaled(by power: Double) -> DoubleDouble {
    DoubleDouble(high * power, low * power)
  }
}
