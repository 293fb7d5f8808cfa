/// Reads the ages expected at the first camp.
enum PopulationAges {
  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: ["min_age_at_camp", "max_age_at_camp"])
  private static let defaults = 9...13

  static func ages(
    _ value: ConfiguredValue?, into faults: inout [ConfigurationFault]
  ) -> ClosedRange<Int> {
    guard let value, let section = ConfiguredSection(value, vocabulary, into: &faults)
    else { return defaults }
    let youngest = section["min_age_at_camp"]?.integer(in: 0...25, into: &faults)
    let oldest = section["max_age_at_camp"]?.integer(in: 0...25, into: &faults)
    let (lower, upper) = (youngest ?? defaults.lowerBound, oldest ?? defaults.upperBound)
    guard lower <= upper else {
      faults.append(
        value.fault(
          "min_age_at_camp \(lower) above max_age_at_camp \(upper)",
          expected: "the lower age first", mend: "correct one of the two"))
      return defaults
    }
    return lower...upper
  }
}
