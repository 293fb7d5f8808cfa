import Model

/// The habits that the files of a municipality's folder share, and those in which they differ.
public struct FolderHabits: Sendable {
  /// A habit that no profile can name, since files of the folder differ in it.
  public struct Difference: Sendable, Equatable {
    /// The profile's key, with the column's name after a point for one of `columns`.
    public let key: String
    /// Each value with the files that have it.
    public let values: [(value: String, files: [String])]

    public static func == (left: Self, right: Self) -> Bool {
      left.key == right.key
        && left.values.elementsEqual(right.values) { $0.value == $1.value && $0.files == $1.files }
    }
  }

  /// What the files share, as a profile names it; by it they are read as they were.
  public let profile: ImportProfile
  public let differences: [Difference]

  /// Nil where no file was read.
  ///
  /// - Parameters:
  ///   - read: The folder as it was read.
  ///   - files: All its files.
  public init?(_ read: MunicipalityImport, files: [ExportFile]) {
    // A stopped file's text tells too, so that it is not told as drift when it is mended.
    let dialects = read.dialects.filter { $0.isRead || !$0.headers.isEmpty }
    let wholes = dialects.filter(\.isRead)
    guard !wholes.isEmpty else { return nil }
    var differences: [Difference] = []
    var profile = ImportProfile()
    profile.encoding = Self.shared("encoding", dialects, &differences, name: \.name) { dialect in
      // UTF-8 is one habit, with its byte order mark or without.
      dialect.encoding.map { [$0.isUTF8 ? .utf8(byteOrderMark: false) : $0] } ?? []
    }
    profile.delimiter = Self.shared("delimiter", dialects, &differences, name: \.name) {
      [$0.delimiter]
    }
    profile.decimal = Self.shared("decimal", dialects, &differences, name: \.name) { $0.decimals }
    profile.dateFormat = Self.shared("date_format", dialects, &differences, name: \.name) {
      $0.dateFormats
    }
    profile.skipRows = Self.shared("skip_rows", dialects, &differences, name: \.description) {
      [$0.titleRows]
    }
    profile.columns = FolderHeaders(wholes).columns(&differences)
    profile.files = FilePatterns(wholes, among: files).byDataset
    profile.footer = Self.footers(read)
    self.profile = profile
    self.differences = differences
  }

  /// What all files show that show anything; nil where two show two things.
  private static func shared<Value: Hashable>(
    _ key: String, _ dialects: [FileDialect], _ differences: inout [Difference],
    name: (Value) -> String, of values: (FileDialect) -> Set<Value>
  ) -> Value? {
    let all = dialects.reduce(into: Set<Value>()) { $0.formUnion(values($1)) }
    guard all.count > 1 else { return all.first }
    let named = all.map { value in
      (value: name(value), files: dialects.filter { values($0).contains(value) }.map(\.file))
    }
    differences.append(Difference(key: key, values: named.sorted { $0.value < $1.value }))
    return nil
  }

  /// The first cells of the rows that were footers, but for those that say more than a word.
  private static func footers(_ read: MunicipalityImport) -> [String] {
    var words: [String] = []
    for row in read.rejectedRows where row.code == RejectedRow.footer {
      guard let word = row.fields.first.map(CellWords.trimmed), !word.isEmpty,
        !word.contains(where: { $0.isNumber || $0 == ":" || $0 == "*" }), !words.contains(word)
      else { continue }
      words.append(word)
    }
    return words
  }
}

extension TextEncoding {
  fileprivate var isUTF8: Bool { if case .utf8 = self { true } else { false } }
}
