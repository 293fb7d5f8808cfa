import Importers

/// What was detected of a file, as lines for people.
struct ReadText {
  private let table: LooseTable
  private let file: String
  /// Columns that are listed by name.
  private static let listed = 100

  init(_ table: LooseTable, file: String) {
    self.table = table
    self.file = ShownName.path(file)
  }

  var lines: [String] {
    let columns = table.columns
    var lines = [
      "file: \(file)",
      "encoding: \(table.encoding.name)",
      "delimiter: \(table.delimiterName)",
      "line ends: \(table.lineEnds.name)",
      "header line: \(table.headerLine)",
      "rows: \(table.rows)",
      "columns: \(columns.count)",
    ]
    for (place, name) in columns.prefix(Self.listed).enumerated() {
      lines.append("  \(place + 1) \(ShownName.of(name))")
    }
    if columns.count > Self.listed {
      lines.append("  … and \(columns.count - Self.listed) more")
    }
    return lines + notices
  }

  /// How the file departs from plain CSV, each with a place where there is one.
  var notices: [String] {
    let departures = table.departures
    var notices: [String] = []
    func tell(_ text: String, line: Int? = nil) {
      notices.append("\(line.map { "\(file):\($0)" } ?? file): \(text)")
    }
    func tell(_ tally: ReadDepartures.Tally, _ text: String) {
      if tally.count > 0 { tell("\(text): \(tally.count), the first here", line: tally.firstLine) }
    }
    if table.isMixed { tell("mostly UTF-8, with bytes that are not; read as Windows-1252") }
    if table.hasSeparatorLine { tell("a line sep= tells the delimiter", line: 1) }
    if table.commentLines > 0 { tell("comment lines passed over: \(table.commentLines)") }
    if table.titleRows > 0 { tell("title lines passed over: \(table.titleRows)") }
    if table.isUnwrapped { tell("each row was one quoted cell; unwrapped once") }
    if table.beginsWithNumber {
      tell(
        "the first column's name is a number: the file may have no header", line: table.headerLine)
    }
    tell(departures.blankLines, "empty lines passed over")
    tell(departures.shortRows, "rows with fewer cells than the header (JSON: no key; CSV: empty)")
    tell(departures.longRows, "rows with more cells than the header (kept as \(surplus))")
    tell(departures.loneQuotes, "cells with quotes that quote nothing, kept as they stand")
    tell(departures.spacedQuotes, "quoted cells with blanks outside their quotes")
    tell(departures.cellsOverLines, "cells that hold a line end")
    tell(departures.personalNumbers, "personal numbers (CPR), all but two digits hidden")
    tell(
      departures.oddPersonalNumbers,
      "personal numbers (CPR) without their leading zero or their hyphen, hidden likewise")
    if !table.endsWithLineEnd { tell("the last line has no line end") }
    return notices
  }

  private var surplus: String {
    let names = table.surplusColumns
    guard let first = names.first, let last = names.last else { return "" }
    return names.count == 1 ? first : "\(first)…\(last)"
  }
}
