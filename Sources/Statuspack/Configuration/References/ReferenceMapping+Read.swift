public import Importers
public import Model

extension ReferenceMapping {
  /// Reads the mapping beside a public table.
  ///
  /// - Parameters:
  ///   - file: The mapping's path, as messages show it.
  ///   - bytes: The mapping's bytes.
  ///   - waves: The project's waves.
  ///   - indicators: The ids of the indicators that a value may be of.
  /// - Returns: The mapping.
  /// - Throws: All the faults of the mapping.
  public static func read(
    file: String, bytes: [UInt8], waves: [Wave], indicators: [String]
  ) throws(InvalidConfiguration) -> ReferenceMapping {
    let document: YAMLDocument
    do {
      document = try YAMLDocument(file: file, bytes: bytes)
    } catch {
      throw InvalidConfiguration(faults: [error.advisingQuotes(in: bytes)], of: file)
    }
    var faults: [ConfigurationFault] = []
    guard let section = ConfiguredSection(document.value, vocabulary, into: &faults) else {
      throw InvalidConfiguration(faults: faults, of: file)
    }
    let table = MappedTable(section, waves: waves, indicators: indicators, into: &faults).table
    let source = section["source"]?.text(into: &faults)
    let zero = marks(section, "zero", into: &faults)
    let missing = marks(section, "missing", into: &faults)
    if let both = missing.first(where: zero.contains), let value = section["missing"] {
      faults.append(
        value.fault(
          "missing names \(ConfiguredValue.quoted(both)), which zero names too",
          expected: "a mark that means one thing", mend: "remove it from one of them"))
    }
    let mapping = ReferenceMapping(
      source: source ?? "", table: table, zero: zero, missing: missing,
      encoding: section["encoding"]?.value(among: TextEncoding.spellings, into: &faults),
      delimiter: section["delimiter"]?.value(among: Delimiter.spellings, into: &faults),
      decimal: section["decimal"]?.value(among: DecimalSign.spellings, into: &faults),
      skipRows: section["skip_rows"]?.integer(in: 0...50, into: &faults))
    guard faults.isEmpty else { throw InvalidConfiguration(faults: faults, of: file) }
    return mapping
  }

  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: [
      "source", "municipality", "scope", "time", "wave", "time_of_year", "group", "where",
      "values", "n", "zero", "missing", "encoding", "delimiter", "decimal", "skip_rows",
    ], required: ["source"])

  private static func marks(
    _ section: ConfiguredSection, _ key: String, into faults: inout [ConfigurationFault]
  ) -> [String] {
    section[key]?.oneOrMore("mark", into: &faults) { $0.mark(into: &$1) } ?? []
  }
}
