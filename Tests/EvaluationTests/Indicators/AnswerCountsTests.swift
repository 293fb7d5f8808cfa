import SeededRandom
import Testing

@testable import Evaluation

@Suite("Answer counts")
struct AnswerCountsTests {
  @Test("each pair of answers is counted in its child's district", arguments: 0..<20)
  func pairs(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let children = Int.random(in: 0...200, using: &random)
    let districts = (0..<children).map { _ in Int32.random(in: 0..<5, using: &random) }
    func answers() -> [Answer] {
      (0..<children).map { _ in Answer.allCases.randomElement(using: &random) ?? .no }
    }
    let (earlier, later) = (answers(), answers())
    let counts = AnswerCounts(earlier, later, districts: districts, count: 5)
    for district in 0..<5 {
      for first in Answer.allCases {
        for second in Answer.allCases {
          let expected = (0..<children).count {
            districts[$0] == Int32(district) && earlier[$0] == first && later[$0] == second
          }
          #expect(counts[district, first, second] == expected)
        }
      }
    }
  }

  @Test("an answer is yes, no, or none where nothing was asked")
  func answer() {
    #expect([true, false, nil].map(Answer.init) == [.yes, .no, .notAsked])
  }
}
