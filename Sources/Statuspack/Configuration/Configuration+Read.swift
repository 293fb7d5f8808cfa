import Model

extension Configuration {
  /// Reads a configuration and the instrument it names.
  ///
  /// - Parameters:
  ///   - file: The configuration's path, as messages show it.
  ///   - bytes: The configuration's bytes.
  ///   - indicators: The ids of the indicators that exist, but for those of wellbeing.
  ///   - load: Reads another file by its path relative to the configuration's folder.
  /// - Returns: The configuration with every default filled in.
  /// - Throws: All the faults of the configuration and of the instrument.
  public static func read(
    file: String, bytes: [UInt8], indicators: [String]? = nil,
    load: (String) throws -> [UInt8]
  ) throws(InvalidConfiguration) -> Configuration {
    let document: YAMLDocument
    do {
      document = try YAMLDocument(file: file, bytes: bytes)
    } catch {
      throw InvalidConfiguration(faults: [error], of: file)
    }
    var faults: [ConfigurationFault] = []
    guard let section = ConfiguredSection(document.value, vocabulary, into: &faults) else {
      throw InvalidConfiguration(faults: faults, of: file)
    }
    let instrument = InstrumentSource(section["wellbeing"], into: &faults, load: load)
    let names = IndicatorNames(
      register: indicators ?? IndicatorNames.register, instrument: instrument.instrument,
      knowsWellbeing: !instrument.isFaulty)
    let own = ConfigurationSource(path: fileName(of: file), bytes: bytes)
    let configuration = Configuration(
      section, instrument, names, sources: [own] + instrument.sources, into: &faults)
    guard let configuration, faults.isEmpty else {
      throw InvalidConfiguration(faults: faults, of: file)
    }
    return configuration
  }

  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: [
      "project", "owner", "language", "programme", "reference_date", "waves", "compare",
      "population", "districts", "wellbeing", "exams", "quality", "disclosure", "primary",
      "matters", "targets", "directions", "reports", "child_pages", "pseudonym_key", "templates",
    ],
    required: ["project", "waves"])

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
