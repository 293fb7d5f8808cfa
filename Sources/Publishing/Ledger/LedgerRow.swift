/// One cell as it was published or signed off.
public struct LedgerRow: Hashable, Sendable {
  public let key: LedgerKey
  /// `estimate`, `suppressed` and so on, as in `data/indicators.csv`.
  public let status: String
  /// The values as printed, in an order the writer keeps to; no control characters.
  public let printed: [String]
  /// The persons behind the value, or `nil` where none were counted.
  public let n: Int?

  public init(key: LedgerKey, status: String, printed: [String], n: Int?) {
    self.key = key
    self.status = status
    self.printed = printed
    self.n = n
  }
}
