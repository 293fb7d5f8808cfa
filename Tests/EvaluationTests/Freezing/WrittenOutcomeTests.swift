import Model
import Testing

@testable import Evaluation

@Suite("Written outcome")
struct WrittenOutcomeTests {
  @Test(
    "every level of a random municipality reads back as it was, to the last bit", arguments: 0..<20)
  func levels(seed: Int) throws {
    let part = RandomMunicipality(seed: UInt64(seed)).tally
    let evaluation = ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: [part])
    let results = evaluation.results(of: part)
    for key in results.keys where key.measure == .level {
      #expect(Outcome(results[key].written) == results[key].signedOff)
    }
  }

  @Test("reasons and notes beside a figure are kept")
  func reasons() {
    var estimate = Estimate(
      value: -0.0, lower: nil, upper: .infinity, children: 0, numerator: 1e-300,
      denominator: 0.1 + 0.2, method: .none, exposure: Exposure(children: 0, personal: false))
    estimate.exactLower = .leastNonzeroMagnitude
    estimate.beside = [
      .answers(least: 1, counts: [3, 0, 12]),
      .withoutClockTime(3), .openCases(2, oldest: 400), .participants(reached: 4, planned: 9),
      .ratings(by: "family", counts: [0, 1, 2, 3, 4], unrated: 5),
    ]
    let outcomes: [Outcome] = [
      .estimate(estimate), .insufficient, .missing, .notMeasured,
      .notComparable(LocalizedText(da: "andre prøver", en: "other exams")),
    ]
    for outcome in outcomes { #expect(Outcome(outcome.written) == outcome) }
  }

  @Test(
    "texts that are none are refused",
    arguments: [
      WrittenOutcome(status: "", fields: [], children: nil),
      WrittenOutcome(status: "missing", fields: ["1"], children: nil),
      WrittenOutcome(status: "estimate", fields: ["1", "", "3.9"], children: 4),
      WrittenOutcome(
        status: "estimate", fields: ["x", "", "", "", "", "", "", "none", "4  0 1", ""],
        children: 4),
      WrittenOutcome(
        status: "estimate", fields: ["1", "", "", "", "", "", "", "none", "4  0 1", "clock x"],
        children: 4),
      WrittenOutcome(
        status: "estimate", fields: ["1", "", "", "", "", "", "", "no", "4  0 1", ""],
        children: 4),
    ])
  func refused(written: WrittenOutcome) {
    #expect(Outcome(written) == nil)
  }

  @Test("decided levels read back as they were printed", arguments: 0..<10)
  func published(seed: Int) {
    let parts = (0..<4).map {
      RandomMunicipality(
        seed: UInt64(seed * 10 + $0), code: UInt16(700 + $0), children: 0...60
      ).tally
    }
    let published = DisclosureControl(rules: SuppressionRules(minimum: 5, complement: true))
      .published(ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: parts))
    for key in published.keys where key.measure == .level {
      #expect(PublishedOutcome(published[key].written) == published[key].signedOff)
    }
  }

  @Test("a printed number reads back from its text, and from no other", arguments: [-3, 0, 2])
  func printed(value: Int) {
    for decimals in 0...3 {
      let number = PrintedNumber(Double(value) + 0.05, decimals: decimals)
      #expect(PrintedNumber(text: number.text) == number)
    }
    for text in ["", "1,5", ".5", "1.2.3", "01", "1e3"] {
      #expect(PrintedNumber(text: text) == nil)
    }
  }
}
