/// A table as a value; the page numbers it and writes it.
struct Table: Sendable {
  struct Column: Sendable {
    /// The header, one string a line.
    let title: [String]
    /// Whether figures stand in it, right-aligned.
    let isNumeric: Bool

    static func number(_ title: String...) -> Column { Column(title: title, isNumeric: true) }
    static func text(_ title: String...) -> Column { Column(title: title, isNumeric: false) }
  }

  struct Row: Sendable {
    enum Style: String, Sendable {
      case plain = ""
      /// The reader's own among others.
      case own
      case sum
    }

    let header: TableCell
    let cells: [TableCell]
    var style = Style.plain

    init(_ header: TableCell, _ cells: [TableCell], style: Style = .plain) {
      self.header = header
      self.cells = cells
      self.style = style
    }
  }

  let title: String
  /// Unit, population and period, below the title.
  let units: String
  /// The first is the column of row headers.
  let columns: [Column]
  let rows: [Row]
  /// Totals.
  var totals: [Row] = []
  /// Below the table: who was counted, and what a word in it means.
  var source: String?
  /// Whether intervals stand beside their estimates where there is room.
  var isInline = false

  /// Tables that would be wider than a telephone stack there.
  var stacks: Bool { columns.count > 4 || columns.count > 2 && holdsEstimates }

  private var holdsEstimates: Bool {
    (rows + totals).contains { row in
      row.cells.contains {
        switch $0 {
        case .outcome, .verdict: true
        case .text, .number, .level, .sign, .muted, .markup: false
        }
      }
    }
  }

  /// Whether any of its numbers is marked as uncertain.
  var hasUncertain: Bool {
    (rows + totals).contains { row in
      row.cells.contains {
        switch $0 {
        case .outcome(let cell, _), .level(let cell): cell.isUncertain
        case .text, .number, .verdict, .sign, .muted, .markup: false
        }
      }
    }
  }

  /// The signs it uses, in a fixed order.
  var signs: [Sign] {
    let used = Set((rows + totals).flatMap(\.cells).compactMap(\.sign))
    return Sign.allCases.filter(used.contains)
  }
}
