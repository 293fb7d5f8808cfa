import Model

extension FileReading {
  /// A quote that never closes, by the line where it opened.
  static func unclosedQuote(file: String, line: Int) -> Issue {
    Issue(
      .stopped, .unclosedQuote, at: SourceLocation(file: file, line: line), found: "\"",
      expected: LocalizedText(
        da: "et anførselstegn, der lukker feltet", en: "a quote that closes the field"))
  }

  /// A row that is longer than any window.
  static func longRow(file: String, line: Int) -> Issue {
    let most = TextWindow.most >> 20
    return Issue(
      .stopped, .longRow, at: SourceLocation(file: file, line: line), found: "> \(most) MB",
      expected: LocalizedText(
        da: "linjeskift mellem rækkerne; højst \(most) MB i én række",
        en: "line ends between rows; at most \(most) MB in one row"))
  }

  /// The votes that a file's own rows cast.
  static func added(
    _ now: [(column: Int, votes: NumberColumn)], since before: [(column: Int, votes: NumberColumn)]
  ) -> [ColumnVotes] {
    zip(now, before).map { now, before in
      ColumnVotes(
        column: now.column, sign: now.votes.sign, commas: now.votes.commas - before.votes.commas,
        points: now.votes.points - before.votes.points,
        ambiguous: now.votes.ambiguous - before.votes.ambiguous)
    }
  }

  /// The decimal sign a file shows, or the profile's where a number could be read in two ways.
  static func decimal(_ votes: [ColumnVotes], _ profile: ImportProfile?) -> DecimalSign? {
    votes.lazy.compactMap(\.majority).first
      ?? (votes.contains { $0.ambiguous > 0 } ? profile?.decimal : nil)
  }

  /// A column whose numbers can be read in two ways, with no other column to tell which.
  static func ambiguous(
    _ votes: [ColumnVotes], columns: [Column], file: String, line: Int
  ) -> Issue? {
    guard votes.allSatisfy({ $0.majority == nil }),
      let column = votes.first(where: { $0.ambiguous > 0 })?.column
    else { return nil }
    return Issue(
      .stopped, .ambiguousNumber,
      at: SourceLocation(file: file, line: line, column: columns[column].name), found: "1.234",
      expected: LocalizedText(
        da: "tal, der viser om 1.234 er tusinder eller decimaler",
        en: "numbers that show whether 1.234 is thousands or decimals"))
  }

  /// The signs to read the file again by: each column's majority, else the other columns'.
  ///
  /// A sign that the profile fixes is overruled only where no cell shows it and one shows the other.
  static func betterSigns(_ votes: [ColumnVotes], fixed: DecimalSign?) -> [Int: DecimalSign] {
    if let fixed {
      let denying = votes.filter { $0.denies(fixed) && $0.sign == fixed }
      return Dictionary(
        denying.map { ($0.column, fixed.other) }, uniquingKeysWith: { first, _ in first })
    }
    let others = votes.lazy.compactMap(\.majority).first
    var better: [Int: DecimalSign] = [:]
    for vote in votes {
      guard let sign = vote.majority ?? (vote.ambiguous > 0 ? others : nil) else { continue }
      if sign != vote.sign { better[vote.column] = sign }
    }
    return better
  }
}

/// What the cells of one column in one file say of its decimal sign.
struct ColumnVotes {
  let column: Int
  /// The sign it was read by.
  let sign: DecimalSign
  let commas: Int
  let points: Int
  let ambiguous: Int

  var majority: DecimalSign? { .majority(commas: commas, points: points) }

  /// Whether cells show the other sign, and none this one.
  func denies(_ sign: DecimalSign) -> Bool {
    sign.isDenied(commas: commas, points: points)
  }
}
