import Model
import Testing

@testable import Renderers

@Suite("Table")
struct TableTests {
  private func written(_ table: Table) throws -> String {
    let wording = try Templates().wording(.danish)
    return Markup { table.write(into: &$0, number: 3, wording) }.description
  }

  @Test("explains just the signs it uses, above itself")
  func signs() throws {
    let table = Table(
      title: "Rækker", units: "", columns: [.text("Fil"), .number("Antal")],
      rows: [
        Table.Row(.text("a"), [.sign(.none)]), Table.Row(.text("b"), [.sign(.notDelivered)]),
      ])
    let text = try written(table)
    #expect(
      text.contains(
        "<p class=\"legend\"><span>Tegn:</span> <span><b>–</b> ingen</span> "
          + "<span><b>u</b> ikke leveret</span></p>"))
    #expect(!text.contains("skjult"))
  }

  @Test("is a plain table when it is narrow, with scoped headers and right-aligned figures")
  func narrow() throws {
    let table = Table(
      title: "Rækker", units: "Antal", columns: [.text("Fil"), .number("Læst", "i alt")],
      rows: [Table.Row(.text("a & b"), [.number("1.234")])])
    try GoldenFile.expect(GoldenFile.lines(written(table)), as: "table.narrow.html")
  }

  @Test("stacks on a telephone when it is wide, and says a sign once for a whole row")
  func wide() throws {
    let columns: [Table.Column] = [.text("K")] + ["A", "B", "C", "D"].map { .number($0) }
    let table = Table(
      title: "Kommuner", units: "Antal", columns: columns,
      rows: [
        Table.Row(.text("Billund"), Array(repeating: .sign(.hidden), count: 4)),
        Table.Row(.text("Hedensted"), ["1", "2", "3", "4"].map { .number($0) }, style: .own),
      ],
      totals: [Table.Row(.text("I alt"), ["5", "6", "7", "8"].map { .number($0) })])
    try GoldenFile.expect(GoldenFile.lines(written(table)), as: "table.wide.html")
  }
}
