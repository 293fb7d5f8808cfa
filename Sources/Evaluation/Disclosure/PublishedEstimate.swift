/// A value that may be printed for anyone, at printed precision; it cannot hold a hidden number.
///
/// Only disclosure control makes one: the initialiser is not visible outside this room.
public struct PublishedEstimate: Sendable, Hashable {
  public let value: PrintedNumber
  public let lower: PrintedNumber?
  public let upper: PrintedNumber?
  public let children: Int
  public let numerator: PrintedNumber?
  public let denominator: PrintedNumber?
  public let method: IntervalMethod
  public let pValue: PrintedNumber?
  public let pHolm: PrintedNumber?
  public let pBenjaminiHochberg: PrintedNumber?
  public let exactLower: PrintedNumber?
  public let exactUpper: PrintedNumber?
  public let verdict: Verdict
  /// Nil where nothing may be told beside it.
  public internal(set) var evidence: PublishedEvidence?

  init(
    value: PrintedNumber, lower: PrintedNumber?, upper: PrintedNumber?, children: Int,
    numerator: PrintedNumber?, denominator: PrintedNumber?, method: IntervalMethod,
    pValue: PrintedNumber?, pHolm: PrintedNumber?, pBenjaminiHochberg: PrintedNumber?,
    exactLower: PrintedNumber?, exactUpper: PrintedNumber?, verdict: Verdict
  ) {
    self.value = value
    self.lower = lower
    self.upper = upper
    self.children = children
    self.numerator = numerator
    self.denominator = denominator
    self.method = method
    self.pValue = pValue
    self.pHolm = pHolm
    self.pBenjaminiHochberg = pBenjaminiHochberg
    self.exactLower = exactLower
    self.exactUpper = exactUpper
    self.verdict = verdict
  }

  /// Whether a ratio of sums rests on so few children that its interval is not to be relied on.
  public var isUncertain: Bool { method.isUncertain(children: children) }
}
