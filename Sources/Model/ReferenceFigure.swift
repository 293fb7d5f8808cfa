/// A figure that others have published: shown beside the estimates, and never mixed with them.
public struct ReferenceFigure: Sendable, Hashable {
  public let key: ReferenceKey
  /// The group's name as it is printed, such as `Mellemtrin`; empty for the whole.
  public let group: String
  /// In the unit in which data files write the indicator: a share is a fraction of one.
  public let value: WrittenDecimal
  /// How many stand behind it, where the source says so.
  public let n: Int?
  /// Who published it, where and when; empty where nobody says.
  public let source: String

  public init(
    indicator: String, scope: Scope, wave: String, group: String, value: WrittenDecimal, n: Int?,
    source: String
  ) {
    key = ReferenceKey(indicator: indicator, scope: scope, wave: wave, group: group)
    self.group = group
    self.value = value
    self.n = n
    self.source = source
  }
}
