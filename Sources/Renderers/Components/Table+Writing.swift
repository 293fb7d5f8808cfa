extension Table {
  /// Writes the table with its number, in a region that scrolls for readers of large type.
  func write(into markup: inout Markup, number: Int, _ wording: Wording) {
    let caption = "t\(number)-c"
    let layout = TableLayout(self, allFigures: wording[TableText.allFigures])
    markup.element(.div, [.class(frame)]) {
      writeSigns(into: &$0, wording)
      $0.element(.div, [.class("scroll"), .role("region"), .labelled(by: caption), .focusable]) {
        $0.element(.table, layout.table + [.labelled(by: caption)]) {
          $0.element(.caption, [.id(caption)]) {
            $0.element(.b, wording(TableText.number, ["number": wording.format.number(number)]))
            $0.text(" " + title)
            if !units.isEmpty { $0.element(.span, [.class("sub")], units) }
          }
          $0.element(layout.head) { writeHead(layout, into: &$0) }
          $0.element(layout.body) { body in
            for row in rows { write(row, layout, into: &body, wording) }
          }
          if !totals.isEmpty {
            $0.element(layout.foot) { foot in
              for row in totals { write(row, layout, into: &foot, wording) }
            }
          }
        }
      }
      if let source { $0.element(.p, [.class("src")], source) }
    }
    markup.newLine()
  }

  /// Tables of many rows are set closer in print; the longest may break between rows.
  private var frame: String {
    rows.count > 15 ? "tw dense long" : rows.count > 8 ? "tw dense" : "tw"
  }

  private func writeHead(_ layout: TableLayout, into markup: inout Markup) {
    markup.element(layout.row()) { row in
      for (column, tag) in zip(columns, layout.columnHeads) {
        row.element(tag) {
          for (place, line) in column.title.enumerated() {
            if place > 0 { $0.empty(.br) }
            $0.text(line)
          }
        }
      }
    }
  }

  private func write(
    _ row: Row, _ layout: TableLayout, into markup: inout Markup, _ wording: Wording
  ) {
    let isVoid = layout.stacks && Self.saysOneSign(row)
    markup.element(layout.row(row.style, isVoid: isVoid)) { line in
      line.element(layout.rowHead) { row.header.write(into: &$0, wording) }
      for (place, (cell, tag)) in zip(row.cells, layout.cells).enumerated() {
        let tag = isVoid && place == 0 ? layout.wholeRow ?? tag : tag
        line.element(tag) { cell.write(into: &$0, wording) }
      }
    }
  }

  /// A row with one sign throughout shows it once where it stacks.
  private static func saysOneSign(_ row: Row) -> Bool {
    guard row.cells.count > 1, let first = row.cells[0].sign else { return false }
    return row.cells.allSatisfy { $0.sign == first }
  }

  private func writeSigns(into markup: inout Markup, _ wording: Wording) {
    let signs = signs
    if signs.isEmpty, !hasUncertain { return }
    markup.element(.p, [.class("legend")]) {
      $0.element(.span, wording[TableText.signs])
      for sign in signs {
        $0.text(" ")
        $0.element(.span) {
          $0.element(.b, sign.drawn)
          $0.text(" " + sign.word(in: wording))
        }
      }
      guard hasUncertain else { return }
      $0.text(" ")
      $0.element(.span) {
        $0.element(.b, PrintedCell.uncertainMark)
        $0.text(" " + wording[EvidenceText.uncertain])
      }
    }
  }
}
