public import Model

/// The day on which an accepted row ended, with its place; whether it is in the future is not known
/// until the reference date is.
struct NotedExit: Sendable {
  let location: SourceLocation
  /// Since 1970-01-01.
  let day: Int32

  /// The day as most exports write it.
  fileprivate var shown: String {
    let (year, month, day) = CalendarDate(daysSinceEpoch: day).components
    return "\(day < 10 ? "0" : "")\(day)-\(month < 10 ? "0" : "")\(month)-\(year)"
  }
}

extension MunicipalityImport {
  /// Warns of each exit after the reference date; once, when that date is known.
  public mutating func warn(ofExitsAfter date: CalendarDate) {
    let late = exits.filter { $0.day > date.daysSinceEpoch }
    exits = []
    guard !late.isEmpty else { return }
    issues += late.map { exit in
      Issue(
        .warning, .futureExit, at: exit.location, found: exit.shown,
        expected: LocalizedText(
          da: "tom, eller senest opgørelsesdatoen \(date)",
          en: "blank, or by the reference date \(date)"))
    }
    issues.sortByPlace()
  }
}

extension [Issue] {
  /// By file and line; issues of one line stay in their order.
  mutating func sortByPlace() {
    let ordered = enumerated().sorted { left, right in
      (left.element.location.file, left.element.location.line, left.offset)
        < (right.element.location.file, right.element.location.line, right.offset)
    }
    self = ordered.map(\.element)
  }
}
