import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Published figure")
struct FigureReferenceTests {
  private func printed(_ text: String, _ id: String) throws -> String {
    let definition = try #require(ReportFixture.definitions.first { $0.id == id })
    let reference = ReferenceFigure(
      indicator: id, scope: .nation, wave: "midway", group: "",
      value: try #require(WrittenDecimal(text)), n: nil, source: "opfundet")
    return ReaderFormat(.danish).value(Figure(reference, of: definition))
  }

  @Test(
    "keeps the decimals it was published with, but no more than the indicator has",
    arguments: [
      ("3.7", "wellbeing_faglig", "3,7"), ("3.70", "wellbeing_faglig", "3,70"),
      ("4", "wellbeing_faglig", "4"), ("3.7715284715284723", "wellbeing_faglig", "3,77"),
      ("3.725", "wellbeing_faglig", "3,73"), ("3.7249999999999999", "wellbeing_faglig", "3,72"),
      ("0.059", "absence_over_10", "5,9"), ("0.06", "absence_over_10", "6"),
      ("0.060", "absence_over_10", "6,0"), ("1", "absence_over_10", "100"),
      ("0.1", "absence_over_10", "10"), ("0.05951", "absence_over_10", "6,0"),
      ("-0.0255", "budget_deviation", "−2,6"), ("5475791", "children", "5.475.791"),
    ])
  func decimals(text: String, id: String, expected: String) throws {
    #expect(try printed(text, id) == expected)
  }
}
