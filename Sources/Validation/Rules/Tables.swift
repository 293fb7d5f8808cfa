/// Every table of a report holds data and says what its cells mean.
///
/// That a table has a caption and a header cell a scope is the schema's to say.
extension Rules {
  mutating func countHeader() {
    guard let table = path.lastIndex(where: { $0.name == .table }) else { return }
    path[table].headers += 1
  }

  mutating func checkTable(_ table: Open) {
    guard table.headers == 0 else { return }
    report(
      at: .element(table.number),
      "found a table without header cells; expected <th scope=\"col\"> or <th scope=\"row\">; "
        + "mark the cells that say what the others mean")
  }
}
