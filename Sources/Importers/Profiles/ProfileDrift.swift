import Model

/// Where a file departs from its municipality's profile, told but never a fault.
struct ProfileDrift {
  let profile: ImportProfile
  let file: String

  static let profileName = "profile.yml"

  /// What the file's text shows: its encoding, its delimiter and the rows above its header.
  func issues(of start: TableStart, encoding: TextEncoding, _ text: SurveyedText) -> [Issue] {
    var issues: [Issue] = []
    if let told = profile.encoding, !text.isASCII,
      told.family != text.encoding.family
    {
      issues.append(
        issue(
          "encoding", line: 1, told: told.name, found: text.encoding.name,
          isFollowed: encoding.family == told.family))
    }
    if let told = profile.delimiter, told != start.delimiter {
      issues.append(
        issue(
          "delimiter", line: start.headerLine, told: told.name, found: start.delimiter.name,
          isFollowed: false))
    }
    if let told = profile.skipRows, told != start.titleRows {
      issues.append(
        issue(
          "skip_rows", line: start.headerLine, told: String(told),
          found: String(start.titleRows), isFollowed: false))
    }
    return issues
  }

  /// What its cells show: how dates and numbers are written.
  ///
  /// - Parameters:
  ///   - formats: The commonest format of each date column.
  ///   - usedFormats: The one it was read in.
  ///   - votes: What each number column's cells say, and the sign it was read by.
  ///   - columns: The dataset's columns.
  ///   - line: The first row's.
  /// - Returns: One issue a key.
  func issues(
    formats: [DateFormat?], used usedFormats: [DateFormat?], votes: [ColumnVotes],
    columns: [Column], line: Int
  ) -> [Issue] {
    var issues: [Issue] = []
    if let told = profile.dateFormat {
      let places = columns.indices.filter { formats[$0].map { $0 != told } ?? false }
      if let first = places.first, let found = formats[first] {
        issues.append(
          issue(
            "date_format", line: line, told: told.name, found: found.name,
            isFollowed: usedFormats[first] == told, columns: places.map { columns[$0].name }))
      }
    }
    if let told = profile.decimal {
      let others = votes.filter { $0.majority == told.other }
      if let first = others.first {
        issues.append(
          issue(
            "decimal", line: line, told: told.name, found: told.other.name,
            isFollowed: first.sign == told, columns: others.map { columns[$0.column].name }))
      }
    }
    return issues
  }

  /// A column whose header is not the one the profile names.
  static func header(_ column: String, told: String, file: String, line: Int) -> Issue {
    let shown = FoundText.shown(told)
    return Issue(
      .warning, .profileDrift, at: SourceLocation(file: file, line: line, column: column),
      found: "",
      expected: LocalizedText(
        da: "overskriften \(shown), som \(profileName) nævner; ingen fil har den",
        en: "the header \(shown) that \(profileName) names; no file has it"))
  }

  /// A file name pattern that no file has.
  static func pattern(_ pattern: String, _ dataset: Dataset) -> Issue {
    let shown = FoundText.shown(pattern)
    return Issue(
      .warning, .profileDrift, at: SourceLocation(file: profileName, column: "files"), found: "",
      expected: LocalizedText(
        da: "en fil, hvis navn passer til \(shown) (\(dataset.title.da))",
        en: "a file whose name fits \(shown) (\(dataset.title.en))"))
  }

  private func issue(
    _ key: String, line: Int, told: String, found: String, isFollowed: Bool,
    columns: [String] = []
  ) -> Issue {
    let places = columns.isEmpty ? "" : " (\(columns.joined(separator: ", ")))"
    return Issue(
      .warning, .profileDrift, at: SourceLocation(file: file, line: line, column: key),
      found: found,
      expected: LocalizedText(
        da: "\(told), som \(Self.profileName) siger; filen har \(found)\(places) og er læst efter "
          + (isFollowed ? "profilen" : "det, der står"),
        en: "\(told), as \(Self.profileName) says; the file has \(found)\(places) and was read by "
          + (isFollowed ? "the profile" : "what stands there")))
  }
}

extension TextEncoding {
  /// UTF-8 is one habit, with its byte order mark or without.
  fileprivate var family: TextEncoding {
    if case .utf8 = self { .utf8(byteOrderMark: false) } else { self }
  }
}
