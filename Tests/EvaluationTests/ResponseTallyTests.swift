import Testing

@testable import Evaluation

@Suite("Who answered")
struct ResponseTallyTests {
  @Test("bounds hold those that did not answer at either end of the scale")
  func bounds() throws {
    var scores = ExactMoments(scale: 2)
    // 3.5, 4 and 2.5: a sum of 10.
    for scaled in [7, 8, 5] as [Int64] { scores.add(scaled) }
    let tally = ResponseTally(programme: 5, usable: 3, least: 1, most: 5)
    let share = try #require(tally.share(beside: scores))
    #expect(share == ResponseShare(programme: 5, usable: 3, lowest: 2.4, highest: 4))
    #expect(share.share == 0.6)
    #expect(share.silent == 2)
  }

  @Test("nobody in the programme is no share; nobody answering is the whole scale")
  func ends() throws {
    let scores = ExactMoments(scale: 2)
    #expect(ResponseTally(least: 1, most: 5).share(beside: scores) == nil)
    let silent = try #require(
      ResponseTally(programme: 4, usable: 0, least: 1, most: 5).share(beside: scores))
    #expect(silent.lowest == 1)
    #expect(silent.highest == 5)
  }

  @Test("children with a score that had left are in the mean and not in the share")
  func left() throws {
    var gone = MadeChild()
    gone.exit = EvaluationFixture.day(2022, 7, 31)
    gone.start = EvaluationFixture.day(2020, 1, 1)
    gone.answers[0] = (5, [5, 1, 5, 1])
    var here = MadeChild()
    here.answers[0] = (5, [3, 3, 3, 1])
    let results = MadeResults([gone, here, MadeChild()])
    let estimate = try #require(results.estimate("wellbeing_a"))
    #expect(estimate.children == 2)
    let response = try #require(estimate.response)
    #expect(response.programme == 2)
    #expect(response.usable == 1)
    // Scores 5 and 3, and one child at 1 or at 5.
    #expect(response.lowest == 3)
    #expect(response.highest == 13.0 / 3)
  }

  @Test("merging adds both counts and keeps the scale")
  func merge() {
    let a = ResponseTally(programme: 4, usable: 3, least: 1, most: 5)
    let b = ResponseTally(programme: 7, usable: 2, least: 1, most: 5)
    #expect(a.merged(with: b) == ResponseTally(programme: 11, usable: 5, least: 1, most: 5))
    #expect(!ResponseTally(programme: 1, usable: 2, least: 1, most: 5).isSound)
  }
}
