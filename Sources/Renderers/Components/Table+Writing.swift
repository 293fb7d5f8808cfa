extension Table {
  /// Writes the table with its number, in a region that scrolls for readers of large type.
  func write(into markup: inout Markup, number: Int, _ wording: Wording) {
    let caption = "t\(number)-c"
    let isLong = rows.count > 15
    markup.element(.div, [.class(isLong ? "tw long" : "tw")]) {
      writeSigns(into: &$0, wording)
      $0.element(.div, [.class("scroll"), .role("region"), .labelled(by: caption), .focusable]) {
        $0.element(.table, tableAttributes(caption)) {
          $0.element(.caption, [.id(caption)]) {
            $0.element(.b, wording(TableText.number, ["number": wording.format.number(number)]))
            $0.text(" " + title)
            if !units.isEmpty { $0.element(.span, [.class("sub")], units) }
          }
          $0.element(.thead, roles("rowgroup")) { writeHead(into: &$0) }
          let cells = columns.map(cellAttributes)
          $0.element(.tbody, roles("rowgroup")) { body in
            for row in rows { write(row, cells, into: &body, wording) }
          }
          if !totals.isEmpty {
            $0.element(.tfoot, roles("rowgroup")) { foot in
              for row in totals { write(row, cells, into: &foot, wording) }
            }
          }
        }
      }
      if let source { $0.element(.p, [.class("src")], source) }
    }
    markup.newLine()
  }

  private func tableAttributes(_ caption: String) -> [Attribute] {
    let classes = [isInline ? "inl" : "", stacks ? "stack" : ""].filter { !$0.isEmpty }
    return roles("table") + [.labelled(by: caption)]
      + (classes.isEmpty ? [] : [.class(classes.joined(separator: " "))])
  }

  /// Written out where the table stacks, since `display` removes them there.
  private func roles(_ role: String) -> [Attribute] {
    stacks ? [.role(role)] : []
  }

  private func writeHead(into markup: inout Markup) {
    markup.element(.tr, roles("row")) { row in
      for column in columns {
        let attributes = [.scope("col")] + roles("columnheader") + [column.alignment]
        row.element(.th, attributes) {
          for (place, line) in column.title.enumerated() {
            if place > 0 { $0.empty(.br) }
            $0.text(line)
          }
        }
      }
    }
  }

  private func cellAttributes(_ column: Column) -> [Attribute] {
    let label = column.title.joined(separator: ", ")
    return stacks
      ? [.role("cell"), .label(label), column.alignment] : [column.alignment]
  }

  private func write(
    _ row: Row, _ attributes: [[Attribute]], into markup: inout Markup, _ wording: Wording
  ) {
    let isVoid = stacks && Self.saysOneSign(row)
    let classes = [row.style.rawValue, isVoid ? "void" : ""].filter { !$0.isEmpty }
    let styled: [Attribute] = classes.isEmpty ? [] : [.class(classes.joined(separator: " "))]
    markup.element(.tr, roles("row") + styled) { line in
      let first = columns.first?.alignment ?? .class("t")
      line.element(.th, [.scope("row")] + roles("rowheader") + [first]) {
        row.header.write(into: &$0, wording)
      }
      for (place, cell) in row.cells.enumerated() where place + 1 < columns.count {
        var cellAttributes = attributes[place + 1]
        if isVoid, place == 0 { cellAttributes[1] = .label(wording[TableText.allFigures]) }
        line.element(.td, cellAttributes) { cell.write(into: &$0, wording) }
      }
    }
  }

  /// A row with one sign throughout shows it once where it stacks.
  private static func saysOneSign(_ row: Row) -> Bool {
    guard row.cells.count > 1, let first = row.cells[0].sign else { return false }
    return row.cells.allSatisfy { $0.sign == first }
  }

  private func writeSigns(into markup: inout Markup, _ wording: Wording) {
    if signs.isEmpty { return }
    markup.element(.p, [.class("legend")]) {
      $0.element(.span, wording[TableText.signs])
      for sign in signs {
        $0.text(" ")
        $0.element(.span) {
          $0.element(.b, sign.drawn)
          $0.text(" " + sign.word(in: wording))
        }
      }
    }
  }
}

extension Table.Column {
  fileprivate var alignment: Attribute { .class(isNumeric ? "n" : "t") }
}
