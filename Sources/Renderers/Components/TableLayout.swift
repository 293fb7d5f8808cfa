/// The start tags that a table's parts have in common, made once for all rows.
///
/// Figures are right-aligned in data cells, words are left-aligned in headers; only what differs has a
/// class. Roles are written out where the table stacks, since `display` removes them there.
struct TableLayout {
  let stacks: Bool
  let table: [Attribute]
  let head: StartTag
  let body: StartTag
  let foot: StartTag
  /// Of nearly every row.
  private let plainRow: StartTag
  let rowHead: StartTag
  /// By column; the column of row headers has a header cell but no data cells.
  let columnHeads: [StartTag]
  let cells: [StartTag]
  /// The first cell of a row of one sign throughout, which stands for all of them.
  let wholeRow: StartTag?

  /// - Parameters:
  ///   - table: What is laid out.
  ///   - allFigures: What the label of a cell says that stands for its whole row.
  init(_ table: Table, allFigures: String) {
    let stacks = table.stacks
    func role(_ role: String) -> [Attribute] { stacks ? [.role(role)] : [] }
    func cell(_ label: String, _ column: Table.Column) -> StartTag {
      StartTag(.td, (stacks ? [.role("cell"), .label(label)] : []) + column.whereWords)
    }
    self.stacks = stacks
    self.table = role("table") + .classes([table.isInline ? "inl" : "", stacks ? "stack" : ""])
    head = StartTag(.thead, role("rowgroup"))
    body = StartTag(.tbody, role("rowgroup"))
    foot = StartTag(.tfoot, role("rowgroup"))
    plainRow = StartTag(.tr, role("row"))
    rowHead = StartTag(
      .th, [.scope("row")] + role("rowheader") + (table.columns.first?.whereFigures ?? []))
    columnHeads = table.columns.map {
      StartTag(.th, [.scope("col")] + role("columnheader") + $0.whereFigures)
    }
    cells = table.columns.dropFirst().map { cell($0.title.joined(separator: ", "), $0) }
    wholeRow = table.columns.dropFirst().first.map { cell(allFigures, $0) }
  }

  /// The start of a row; a void one has one sign throughout, and shows it once where it stacks.
  func row(_ style: Table.Row.Style = .plain, isVoid: Bool = false) -> StartTag {
    if style == .plain, !isVoid { return plainRow }
    let role: [Attribute] = stacks ? [.role("row")] : []
    return StartTag(.tr, role + .classes([style.rawValue, isVoid ? "void" : ""]))
  }
}

extension Table.Column {
  fileprivate var whereFigures: [Attribute] { isNumeric ? [.class("n")] : [] }
  fileprivate var whereWords: [Attribute] { isNumeric ? [] : [.class("t")] }
}

extension [Attribute] {
  /// A `class` of those that are not empty, or nothing.
  fileprivate static func classes(_ names: [String]) -> [Attribute] {
    let names = names.filter { !$0.isEmpty }
    return names.isEmpty ? [] : [.class(names.joined(separator: " "))]
  }
}
