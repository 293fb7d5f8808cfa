import Model
import Testing

@testable import Evaluation
@testable import Renderers

@Suite("Printed cell")
struct PrintedCellTests {
  private static func wording() throws -> Wording { try Templates().wording(.danish) }

  private static func written(
    _ cell: PrintedCell, withUnit: Bool = false
  ) throws -> String {
    let wording = try wording()
    return Markup { cell.write(into: &$0, wording, withUnit: withUnit) }.description
  }

  @Test("shows an estimate with its interval, muted")
  func estimate() throws {
    let cell = PrintedCell(
      .estimate(ReportFixture.estimate(3.456, 3.15, 3.77)), of: ExampleDefinitions.wellbeing[0])
    #expect(
      try Self.written(cell)
        == "<b>3,46</b> <small>3,15–3,77</small>")
  }

  @Test("marks what is uncertain with a sign that its table explains, and nothing else")
  func uncertain() throws {
    func table(_ children: Int) throws -> String {
      let estimate = ReportFixture.estimate(
        0.064, 0.02, 0.2, children: children, method: .clusterRatio)
      let cell = PrintedCell(.estimate(estimate), of: ExampleDefinitions.absence)
      let wording = try Self.wording()
      return Markup {
        Table(
          title: "Fravær", units: "", columns: [.text("Hvem"), .number("A"), .number("B")],
          rows: [Table.Row(.text("a"), [.outcome(cell), .level(cell)])]
        ).write(into: &$0, number: 1, wording)
      }.description
    }
    let few = try table(9)
    #expect(few.contains("<b>6,4*</b>") && few.contains(">6,4\u{A0}pct.*</td>"))
    #expect(few.contains("<span><b>*</b> usikkert, færre end 10 børn</span></p>"))
    #expect(!(try table(10)).contains("*"))
  }

  @Test("shows a share of few as a fraction first")
  func fraction() throws {
    let share = ReportFixture.estimate(
      9.0 / 11, 0.52, 0.95, children: 11, numerator: 9, denominator: 11)
    let cell = PrintedCell(.estimate(share), of: ExampleDefinitions.examParticipation)
    let text = try Self.written(cell)
    #expect(text.contains("<b>9\u{A0}af\u{A0}11</b>"))
    #expect(text.contains("<small>82\u{A0}pct. (52–95)</small>"))
  }

  @Test(
    "draws each sign hidden from readers' ears beside its word",
    arguments: [
      (Outcome.insufficient, "–", "ingen"), (.missing, "u", "ikke leveret"),
      (.notMeasured, "·", "ikke målt i denne måling"),
      (.notComparable(LocalizedText("x")), "≠", "kan ikke sammenlignes"),
    ])
  func signs(outcome: Outcome, drawn: String, word: String) throws {
    let cell = PrintedCell(outcome, of: ExampleDefinitions.absence)
    #expect(
      try Self.written(cell)
        == "<span class=\"sym\"><span aria-hidden=\"true\">\(drawn)</span>"
        + "<span class=\"vh\">\(word)</span></span>")
  }

  @Test("holds nothing of a hidden figure")
  func hidden() throws {
    let cell = PrintedCell(PublishedOutcome.suppressed, of: ExampleDefinitions.absence)
    #expect(cell == PrintedCell(sign: .hidden))
    let text = try Self.written(cell)
    #expect(text.contains("··") && text.contains("skjult af hensyn til personer"))
    #expect(!text.contains { $0.isNumber })
  }

  @Test("keeps the unadjusted p where the family alone took the verdict")
  func unadjusted() throws {
    var change = ReportFixture.estimate(0.3, 0.1, 0.5)
    change.pValue = 0.03
    change.pHolm = 0.12
    let cell = PrintedCell(
      .estimate(change), of: ExampleDefinitions.wellbeing[0], as: .pairedChange)
    #expect(cell.verdict == .noClearChange)
    let wording = try Self.wording()
    let text = Markup { TableCell.verdict(cell).write(into: &$0, wording) }.description
    #expect(
      text == "<span class=\"v none\">ingen sikker ændring</span>"
        + "<small>ujusteret p\u{A0}=\u{A0}0,030</small>")
  }

  @Test(
    "frames a verdict by what it says",
    arguments: [
      (Verdict.improved, "up"), (.worse, "down"), (.higher, "none"), (.lower, "none"),
      (.noClearChange, "none"), (.tooFew, "few"),
    ])
  func verdicts(verdict: Verdict, frame: String) throws {
    let wording = try Self.wording()
    #expect(
      Markup { verdict.write(into: &$0, wording) }.description
        == "<span class=\"v \(frame)\">\(verdict.title.da)</span>")
  }
}
