public import Importers
import Yams

extension ImportProfile {
  /// Reads a municipality's `profile.yml`; what it does not name is detected.
  ///
  /// - Parameters:
  ///   - file: The profile's path, as messages show it.
  ///   - bytes: The profile's bytes.
  /// - Returns: The habits it names.
  /// - Throws: All the faults of the profile.
  public static func read(
    file: String, bytes: [UInt8]
  ) throws(InvalidConfiguration) -> ImportProfile {
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
    let profile = ImportProfile(section, into: &faults)
    guard faults.isEmpty else { throw InvalidConfiguration(faults: faults, of: file) }
    return profile
  }

  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: [
      "encoding", "delimiter", "decimal", "date_format", "files", "columns", "values",
      "skip_rows", "footer", "child_id", "missing",
    ])

  private init(_ section: ConfiguredSection, into faults: inout [ConfigurationFault]) {
    self.init(
      encoding: section["encoding"]?.value(among: TextEncoding.spellings, into: &faults),
      delimiter: section["delimiter"]?.value(among: Delimiter.spellings, into: &faults),
      decimal: section["decimal"]?.value(among: DecimalSign.spellings, into: &faults),
      dateFormat: section["date_format"]?.value(among: DateFormat.spellings, into: &faults),
      files: section["files"].map { Self.files($0, into: &faults) } ?? [:],
      columns: section["columns"].map { Self.columns($0, into: &faults) } ?? [:],
      values: section["values"].map { Self.values($0, into: &faults) } ?? [:],
      skipRows: section["skip_rows"]?.integer(in: 0...50, into: &faults),
      footer: Self.marks(section, "footer", into: &faults),
      missing: Self.marks(section, "missing", into: &faults))
    section["child_id"]?.checkChildId(into: &faults)
  }

  /// Reads a word or a list of words; `missing: NULL` is a word, `missing:` alone is none.
  private static func marks(
    _ section: ConfiguredSection, _ key: String, into faults: inout [ConfigurationFault]
  ) -> [String] {
    let value = section.entries.first { $0.key == key }?.value
    guard let value, value.node.scalar.map({ !$0.string.isEmpty || !value.isNull }) ?? true
    else { return [] }
    return value.oneOrMore("word", into: &faults) { $0.mark(into: &$1) } ?? []
  }
}

extension ConfiguredValue {
  /// Stops at `cpr`: without pseudonyms its numbers would reach every later stage.
  fileprivate func checkChildId(into faults: inout [ConfigurationFault]) {
    guard node.scalar?.string.lowercased() == "cpr" else {
      _ = value(among: [Spelling((), "id")], into: &faults)
      return
    }
    faults.append(
      unfit(
        expected: "id, as reading CPR numbers is not in this version",
        mend: "deliver child ids that are no CPR numbers"))
  }
}
