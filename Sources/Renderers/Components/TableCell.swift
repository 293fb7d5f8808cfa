/// What a cell of a table shows.
indirect enum TableCell: Sendable {
  case text(String)
  /// Right-aligned, already in the reader's format.
  case number(String)
  case outcome(PrintedCell, withUnit: Bool = false)
  /// A level with its unit and without its interval, which stands in another table.
  case level(PrintedCell)
  /// The verdict of a change, or the sign of what is missing.
  case verdict(PrintedCell)
  case sign(Sign)
  /// Words in the place of a figure: no comparison is made.
  case muted(String)
  case markup(Markup)

  var sign: Sign? {
    switch self {
    case .sign(let sign): sign
    case .outcome(let cell, _), .level(let cell), .verdict(let cell): cell.sign
    case .text, .number, .muted, .markup: nil
    }
  }

  func write(into markup: inout Markup, _ wording: Wording) {
    switch self {
    case .text(let text), .number(let text): markup.text(text)
    case .outcome(let cell, let withUnit):
      cell.write(into: &markup, wording, withUnit: withUnit)
    case .level(let cell): cell.writeLevel(into: &markup, wording)
    case .verdict(let cell):
      if let sign = cell.sign {
        sign.write(into: &markup, wording)
      } else {
        cell.verdict.write(into: &markup, wording)
        if let p = cell.unadjustedP {
          let value = wording.format.pValue(p)
          markup.element(.small, wording(ReportText.unadjusted, ["p": value]))
        }
      }
    case .sign(let sign): sign.write(into: &markup, wording)
    case .muted(let text): markup.element(.small, text)
    case .markup(let content): markup.append(content)
    }
  }
}
