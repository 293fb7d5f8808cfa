public import Model

/// A value the project itself aims at.
public struct Target: Sendable, Hashable {
  /// In the indicator's unit; shares as fractions of one.
  public let value: DecimalFraction
  /// The id of the wave by which it is to be reached; that wave need not be configured yet.
  public let wave: String?
  /// Where the aim is decided.
  public let source: String?

  /// An aim.
  public init(value: DecimalFraction, wave: String?, source: String?) {
    self.value = value
    self.wave = wave
    self.source = source
  }

  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: ["value", "by", "source"], required: ["value"])

  /// Reads one aim.
  init?(_ entry: ConfiguredValue, into faults: inout [ConfigurationFault]) {
    guard let section = ConfiguredSection(entry, Self.vocabulary, into: &faults) else { return nil }
    let value = section["value"]?.decimal("such as 0.80", into: &faults) { _ in true }
    let wave = section["by"]?.identifier(.hyphened, into: &faults)
    let source = section["source"]?.text(into: &faults)
    guard let value else { return nil }
    self.init(value: value, wave: wave, source: source)
  }
}
