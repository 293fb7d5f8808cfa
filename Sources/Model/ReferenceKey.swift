/// Which published figure: an indicator in a scope, at a wave, of a group or of the whole.
public struct ReferenceKey: Sendable, Hashable {
  public let indicator: String
  /// The nation or a municipality.
  public let scope: Scope
  /// The id of the wave.
  public let wave: String
  /// The group's name, folded; empty for the whole.
  public let group: String

  /// - Parameters:
  ///   - indicator: The indicator's id.
  ///   - scope: The nation or a municipality.
  ///   - wave: The id of the wave.
  ///   - group: The group's name as it is printed; spellings of one name are one group.
  public init(indicator: String, scope: Scope, wave: String, group: String) {
    self.indicator = indicator
    self.scope = scope
    self.wave = wave
    self.group = FoldedName.key(group)
  }
}
