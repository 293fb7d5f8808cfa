import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Table of drifted figures")
struct TableDriftTests {
  private func table(_ language: Language, most: Int = 30) throws -> String {
    let wording = try Templates().wording(language)
    let table = try #require(
      Table.drift(
        ExampleContent.signedOff.moved.filter { $0.key.scope != .nation },
        definitions: ExampleDefinitions.all, wave: ExampleContent.baseline,
        municipality: "I alt", most: most, wording))
    return Markup { table.write(into: &$0, number: 1, wording) }.description
  }

  @Test("has both numbers, each with its interval and its n, and why")
  func drawn() throws {
    try GoldenFile.expect(GoldenFile.lines(table(.danish)), as: "table.drift.html")
  }

  @Test("says how many rows stand in the data file alone")
  func rest() throws {
    #expect(
      try table(.english, most: 1).contains("The other three\u{A0}figures are in data/drift.csv."))
  }

  @Test("is none where no known indicator has moved")
  func none() throws {
    let wording = try Templates().wording(.danish)
    let table = Table.drift(
      ExampleContent.signedOff.moved, definitions: [], wave: ExampleContent.baseline,
      municipality: nil, most: 30, wording)
    #expect(table == nil)
  }
}
