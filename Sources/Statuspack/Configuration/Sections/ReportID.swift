/// A report that can be asked for, in the order in which they are listed.
public enum ReportID: String, Sendable, Hashable, CaseIterable {
  case statusPack = "status-pack"
  case baseline
  case midway
  case final
  case dataQuality = "data-quality"
  case summary
  case economy

  /// What is made where the configuration does not say.
  static let defaults: [Self] = [.statusPack, .baseline, .midway, .dataQuality, .summary]

  /// Reads the list of reports; `dataQuality` joins whatever is written.
  static func reports(
    _ value: ConfiguredValue?, into faults: inout [ConfigurationFault]
  ) -> [Self] {
    let written = value?.distinct("reports", into: &faults) { entry, faults in
      entry.choice(of: allCases, into: &faults)
    }
    let asked = Set(written ?? defaults).union([.dataQuality])
    return allCases.filter(asked.contains)
  }
}
