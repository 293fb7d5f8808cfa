/// What a published value is the value of.
public struct LedgerKey: Hashable, Sendable {
  public let indicator: String
  /// `nation`, `municipality`, `district` and so on, as in `data/indicators.csv`.
  public let scopeType: String
  public let scopeCode: String
  /// Four digits; empty for the nation and the programme.
  public let municipalityCode: String
  /// A wave, two waves as `baseline:midway`, or empty for what has none.
  public let wave: String
  /// `level`, `paired_change` or `change`.
  public let kind: String

  public init(
    indicator: String, scopeType: String, scopeCode: String, municipalityCode: String,
    wave: String, kind: String
  ) {
    self.indicator = indicator
    self.scopeType = scopeType
    self.scopeCode = scopeCode
    self.municipalityCode = municipalityCode
    self.wave = wave
    self.kind = kind
  }
}

extension LedgerKey: Comparable {
  /// By indicator, scope type and code, municipality, wave and kind.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.ordered < rhs.ordered
  }

  private var ordered: (String, String, String, String, String, String) {
    (indicator, scopeType, scopeCode, municipalityCode, wave, kind)
  }
}

extension LedgerKey: CustomStringConvertible {
  public var description: String {
    [indicator, scopeType, scopeCode, municipalityCode, wave, kind].joined(separator: "/")
  }
}
