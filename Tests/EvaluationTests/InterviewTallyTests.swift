import Model
import SeededRandom
import Testing

@testable import Evaluation
@testable import Importers

@Suite("Interviews")
struct InterviewTallyTests {
  private func interview(
    _ rating: Int8, _ respondent: InterviewRecord.Respondent = .family, theme: String = "Skole",
    wave: Int32 = 0
  ) -> InterviewRecord {
    InterviewRecord(wave: wave, respondent: respondent, theme: theme, rating: rating, quote: "")
  }

  @Test("the mean of all ratings, with who gave them beside")
  func mean() throws {
    let tally = InterviewTally(
      [interview(2), interview(-1, .child), interview(1), interview(.min)], waves: 2)
    let waves = try #require(tally.themes["skole"]?.waves)
    let estimate = try #require(waves[0].outcome.estimate)
    #expect(estimate.numerator == 2 && estimate.denominator == 3 && estimate.children == 0)
    #expect(estimate.beside.count == 3)
    #expect(
      estimate.beside.first == .ratings(by: "family", counts: [0, 0, 0, 1, 1], unrated: 1))
    #expect(waves[1].outcome == .notMeasured)
    #expect(
      InterviewTally([interview(.min)], waves: 1).themes["skole"]?.waves[0].outcome
        == .insufficient)
  }

  @Test("themes that differ in case, space or ø are one, titled by the first spelling")
  func themes() {
    let tally = InterviewTally(
      [interview(1, theme: "støtte hjemme"), interview(1, theme: "Støtte Hjemme")], waves: 1)
    #expect(tally.themes.keys.sorted() == ["stoette_hjemme"])
    #expect(tally.themes["stoette_hjemme"]?.title == "Støtte Hjemme")
  }

  @Test("merging in any order gives what all interviews give", arguments: 0..<20)
  func merges(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let records = (0..<40).map { _ in
      interview(
        Int8.random(in: -3...2, using: &random),
        InterviewRecord.Respondent.allCases.randomElement(using: &random) ?? .child,
        theme: ["a", "b", "B"].randomElement(using: &random) ?? "a",
        wave: Int32.random(in: 0...1, using: &random))
    }
    let parts = [records[..<15], records[15..<30], records[30...]].map {
      InterviewTally(Array($0), waves: 2)
    }
    let all = InterviewTally(records, waves: 2)
    for order in [parts, parts.reversed(), parts.shuffled(using: &random)] {
      #expect(order.reduce(into: InterviewTally()) { $0.merge($1) } == all)
    }
  }
}
