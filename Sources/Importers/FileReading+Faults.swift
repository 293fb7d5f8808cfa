import Model

extension FileReading {
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
  /// A sign that the profile fixes is not overruled.
  static func betterSigns(_ votes: [ColumnVotes], fixed: DecimalSign?) -> [Int: DecimalSign] {
    guard fixed == nil else { return [:] }
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
}
