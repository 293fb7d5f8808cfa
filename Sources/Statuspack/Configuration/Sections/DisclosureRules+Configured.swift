extension DisclosureRules {
  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: ["minimum", "complement", "secondary", "profile"])

  /// Reads the rules; a minimum below 3 could never take effect.
  init?(_ value: ConfiguredValue, into faults: inout [ConfigurationFault]) {
    guard let section = ConfiguredSection(value, Self.vocabulary, into: &faults) else { return nil }
    self.init(
      profile: section["profile"]?.choice(of: Profile.allCases, into: &faults) ?? .standard,
      writtenMinimum: section["minimum"]?.integer(in: 3...1000, into: &faults),
      complement: section["complement"]?.truth(into: &faults) ?? true,
      secondary: section["secondary"]?.truth(into: &faults) ?? true)
  }
}
