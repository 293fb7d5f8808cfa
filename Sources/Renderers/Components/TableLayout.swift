/// The attributes that a table's parts have in common, made once for all rows.
///
/// Roles are written out where the table stacks, since `display` removes them there.
struct TableLayout {
  let stacks: Bool
  let table: [Attribute]
  let group: [Attribute]
  let row: [Attribute]
  let rowHead: [Attribute]
  /// By column; the column of row headers has a header cell but no data cells.
  let head: [[Attribute]]
  let cells: [[Attribute]]

  /// Where a data cell's label stands among its attributes, if the table stacks.
  static let labelPlace = 1

  init(_ table: Table) {
    let stacks = table.stacks
    func role(_ role: String) -> [Attribute] { stacks ? [.role(role)] : [] }
    self.stacks = stacks
    let classes = [table.isInline ? "inl" : "", stacks ? "stack" : ""].filter { !$0.isEmpty }
    self.table =
      role("table") + (classes.isEmpty ? [] : [.class(classes.joined(separator: " "))])
    group = role("rowgroup")
    row = role("row")
    let first = table.columns.first?.alignment ?? .class("t")
    rowHead = [.scope("row")] + role("rowheader") + [first]
    head = table.columns.map { [.scope("col")] + role("columnheader") + [$0.alignment] }
    cells = table.columns.dropFirst().map { column in
      let label = Attribute.label(column.title.joined(separator: ", "))
      return stacks ? [.role("cell"), label, column.alignment] : [column.alignment]
    }
  }
}

extension Table.Column {
  fileprivate var alignment: Attribute { .class(isNumeric ? "n" : "t") }
}
