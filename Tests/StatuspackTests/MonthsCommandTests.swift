import Foundation
import Testing

@Suite("Control charts of a status pack, as a user gets them")
struct MonthsCommandTests {
  /// Notifications of 2023 to 2025 by month, counted from the export itself.
  private func counted(_ place: Workplace) throws -> [Int] {
    var counts = Array(repeating: 0, count: 36)
    let children = try Set(
      place.read("input/0766-hedensted/participants.csv").split(separator: "\n").dropFirst()
        .compactMap { $0.split(separator: ";").first })
    let rows = try place.read("input/0766-hedensted/notifications.csv").split(separator: "\n")
    for row in rows.dropFirst() {
      let cells = row.split(separator: ";", omittingEmptySubsequences: false)
      let day = cells[0].split(separator: "-")
      guard day.count == 3, children.contains(cells[1]), let month = Int(day[1]),
        let year = Int(day[2].prefix(4))
      else { continue }
      counts[(year - 2023) * 12 + month - 1] += 1
    }
    return counts
  }

  @Test("show notifications month by month with mean, limits and a row a month; absence too")
  func charts() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    #expect(try place.run("build", "--input", "input", "--output", "out").exitCode == 0)
    let page = try place.read("out/current/internal/0766-hedensted/status-pack.html")
      .replacing("\u{A0}", with: " ")
    let counts = try counted(place)
    // The limits come from the first twelve of the 36 months: 15 in a year, 1.25 a month.
    #expect(counts.prefix(12).reduce(0, +) == 15)
    #expect(
      page.contains(
        "Underretninger måned for måned. Gennemsnit 1,3; øvre kontrolgrænse 3,9, ingen nedre"))
    let table = try #require(page.split(separator: "Underretninger måned for måned: tallene").last)
    let names = [
      "Januar", "Februar", "Marts", "April", "Maj", "Juni", "Juli", "August", "September",
      "Oktober", "November", "December",
    ]
    for year in ["2023", "2024", "2025"] {
      #expect(table.contains("<th scope=\"col\" class=\"n\">\(year)</th>"))
    }
    for (month, name) in names.enumerated() {
      let row = try #require(table.split(separator: "<th scope=\"row\">\(name)</th>").last)
      let cells = row.split(separator: "<td>").prefix(3).map { cell in
        Int(cell.prefix { $0.isNumber })
      }
      #expect(cells == [0, 12, 24].map { counts[$0 + month] }, "\(name)")
    }
    #expect(page.contains("Fravær måned for måned. Gennemsnit "))
    #expect(page.contains("XmR-diagram: gennemsnit og grænser er regnet af de første 12 måneder"))
    for (name, bytes) in try place.tree("out/current/public") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("XmR"), "\(name)")
    }
  }
}
