public import Evaluation
public import Model

/// How figures, dates and lists are written for a reader: pure functions of a language.
public struct ReaderFormat: Sendable, Hashable {
  public let language: Language

  static let noBreakSpace = "\u{A0}"
  static let minus: StaticString = "\u{2212}"
  static let enDash = "\u{2013}"

  public init(_ language: Language) {
    self.language = language
  }

  /// `1.234,5`; a true minus, no sign on zero.
  public func number(_ value: FixedDecimal) -> String {
    let (comma, stop) = (UInt8(ascii: ","), UInt8(ascii: "."))
    return language == .danish
      ? value.text(point: comma, thousands: stop, minus: Self.minus)
      : value.text(point: stop, thousands: comma, minus: Self.minus)
  }

  public func number(_ value: Double, decimals: Int) -> String {
    number(FixedDecimal(value, decimals: decimals))
  }

  public func number(_ value: PrintedNumber) -> String {
    number(FixedDecimal(value))
  }

  /// A whole number: `58.231`.
  public func number(_ value: Int) -> String {
    number(.whole(value))
  }

  /// A change in a table: `+0,31`, `−0,42`, `0,00`.
  public func signed(_ value: FixedDecimal) -> String {
    (value.scaled > 0 ? "+" : "") + number(value)
  }

  public func signed(_ value: Double, decimals: Int) -> String {
    signed(FixedDecimal(value, decimals: decimals))
  }

  public func signed(_ value: PrintedNumber) -> String {
    signed(FixedDecimal(value))
  }
}
