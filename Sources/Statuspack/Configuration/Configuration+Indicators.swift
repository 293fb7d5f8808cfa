import Model

extension Configuration {
  /// Reads the ids of the primary family; nil where nothing is written.
  static func primary(
    _ value: ConfiguredValue?, _ names: IndicatorNames, into faults: inout [ConfigurationFault]
  ) -> [String]? {
    value?.distinct("indicators", into: &faults) { names.id($0, into: &$1) }
  }

  /// The primary family where none is named: the wellbeing indices, and Danish and maths.
  ///
  /// The pooled index is left out: it holds nothing the indices do not.
  static func primary(of instrument: Instrument?) -> [String] {
    (instrument?.indices ?? []).map { "wellbeing_\($0.id)" } + ["exam_participation_danish_maths"]
  }

  /// Reads a mapping from indicators to what `read` makes of each value.
  static func byIndicator<Value>(
    _ value: ConfiguredValue?, _ names: IndicatorNames, into faults: inout [ConfigurationFault],
    read: (ConfiguredValue, inout [ConfigurationFault]) -> Value?
  ) -> [String: Value] {
    guard let value, let section = ConfiguredSection(value, names.vocabulary, into: &faults)
    else { return [:] }
    var values: [String: Value] = [:]
    for (id, value) in section.entries { values[id] = read(value, &faults) }
    return values
  }

  /// Reads the share of rejected rows above which a municipality is held.
  static func maxRejectedShare(
    _ value: ConfiguredValue?, into faults: inout [ConfigurationFault]
  ) -> DecimalFraction {
    let key = "max_rejected_share"
    let section = value.flatMap {
      ConfiguredSection($0, ConfiguredSection.Vocabulary(keys: [key]), into: &faults)
    }
    let share = section?[key]?.decimal("from 0 to 1", into: &faults) {
      (0...$0.denominator).contains($0.numerator)
    }
    return share ?? DecimalFraction(numerator: 5, decimals: 2)
  }
}
