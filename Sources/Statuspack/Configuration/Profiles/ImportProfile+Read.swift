public import Importers
import Yams

extension ImportProfile {
  /// Reads a municipality's `profile.yml`; what it does not name is detected.
  ///
  /// - Parameters:
  ///   - file: The profile's path, as messages show it.
  ///   - bytes: The profile's bytes.
  ///   - items: The items of the project's instrument; nil where it is not known.
  ///   - hasKey: Whether the project names a key file for pseudonyms.
  /// - Returns: The habits it names.
  /// - Throws: All the faults of the profile.
  public static func read(
    file: String, bytes: [UInt8], items: [String]? = nil, hasKey: Bool = true
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
    let profile = ImportProfile(
      section, ProfileColumns(items: items), hasKey: hasKey, into: &faults)
    guard faults.isEmpty else { throw InvalidConfiguration(faults: faults, of: file) }
    return profile
  }

  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: [
      "encoding", "delimiter", "decimal", "date_format", "files", "columns", "values",
      "skip_rows", "footer", "child_id", "missing",
    ])

  private init(
    _ section: ConfiguredSection, _ known: ProfileColumns, hasKey: Bool,
    into faults: inout [ConfigurationFault]
  ) {
    self.init(
      encoding: section["encoding"]?.value(among: TextEncoding.spellings, into: &faults),
      delimiter: section["delimiter"]?.value(among: Delimiter.spellings, into: &faults),
      decimal: section["decimal"]?.value(among: DecimalSign.spellings, into: &faults),
      dateFormat: section["date_format"]?.value(among: DateFormat.spellings, into: &faults),
      files: section["files"].map { Self.files($0, into: &faults) } ?? [:],
      columns: section["columns"].map { Self.columns($0, known, into: &faults) } ?? [:],
      values: section["values"].map { Self.values($0, known, into: &faults) } ?? [:],
      skipRows: section["skip_rows"]?.integer(in: 0...50, into: &faults),
      footer: Self.marks(section, "footer", into: &faults),
      missing: Self.marks(section, "missing", into: &faults),
      childID: section["child_id"]?.childID(hasKey: hasKey, into: &faults) ?? .id)
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
  /// What children are named by; personal numbers only where there is a key for their pseudonyms.
  fileprivate func childID(
    hasKey: Bool, into faults: inout [ConfigurationFault]
  ) -> ImportProfile.ChildID? {
    switch node.scalar?.string.lowercased() {
    case "id": return .id
    case "cpr" where hasKey: return .cpr
    case "cpr":
      faults.append(
        unfit(
          expected: "pseudonym_key in statuspack.yml, which names a key file", mend: KeyFile.making
        ))
    default:
      // No nearest word: whoever wrote another should not be led to personal numbers.
      faults.append(unfit(expected: "one of id, cpr"))
    }
    return nil
  }
}
