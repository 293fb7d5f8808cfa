import Testing

@testable import Evaluation

@Suite("Answers to an item")
struct AnswerTallyTests {
  private func tally(_ answers: [Int]) -> AnswerTally {
    var tally = AnswerTally(least: 1, answers: 3)
    for answer in answers { tally.add(answer) }
    return tally
  }

  @Test("give the share of the best, with how many gave each beside it")
  func share() throws {
    let estimate = try #require(tally([1, 3, 2, 3, 3, 3, 2, 3]).outcome.estimate)
    #expect(estimate.value == 5.0 / 8)
    #expect(estimate.numerator == 5 && estimate.denominator == 8 && estimate.children == 8)
    #expect(estimate.beside == [.answers(least: 1, counts: [1, 2, 5])])
  }

  @Test("of two groups are those of all of them")
  func merged() {
    #expect(tally([1, 3]).merged(with: tally([2, 3, 3])) == tally([1, 3, 2, 3, 3]))
  }

  @Test("are no estimate where nobody gave any")
  func none() {
    #expect(tally([]).outcome.estimate == nil)
    #expect(tally([]).children == 0)
  }
}
