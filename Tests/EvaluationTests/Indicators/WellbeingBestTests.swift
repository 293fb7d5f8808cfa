import Model
import Testing

@testable import Evaluation

@Suite("Answers to items told one by one")
struct WellbeingBestTests {
  /// Two items from 1 to 3, the second of which is turned; 0 is no answer.
  private static let instrument = Instrument(
    id: "k3", title: "K3", use: .statisticalOnly, minimum: 1, maximum: 3, noAnswer: [0],
    validShare: DecimalFraction(numerator: 5, decimals: 1),
    items: [Instrument.Item(id: "q01", text: "Glad?"), Instrument.Item(id: "q02", text: "Alene?")],
    reversed: [1], indices: [], overall: .none, highCutOff: nil, fairlyHighCutOff: nil)

  private func child(_ items: [Int8], midway: [Int8]? = nil, district: Int32 = 0) -> MadeChild {
    var child = MadeChild(district: district)
    child.answers[0] = (2, items)
    if let midway { child.answers[1] = (3, midway) }
    return child
  }

  private let plan = EvaluationFixture.plan(instrument: instrument)

  @Test("the share of the best answer, and how many gave each; blanks are no answers")
  func distribution() throws {
    let results = MadeResults(
      [
        child([3, 1]), child([3, 1]), child([3, 2]), child([2, 3]), child([1, .min]),
        child([.min, 3], district: 1),
      ], plan: plan)
    let glad = try #require(results.estimate("wellbeing_q01_best"))
    #expect(glad.value == 0.6 && glad.numerator == 3 && glad.denominator == 5)
    #expect(glad.children == 5 && glad.method == .wilson)
    #expect(glad.beside == [.answers(least: 1, counts: [1, 1, 3])])
    // Wilson of 3 in 5, by the formula in another language.
    #expect(abs((glad.lower ?? 0) - 0.23072428127601294) < 1e-12)
    #expect(abs((glad.upper ?? 0) - 0.8823792257673522) < 1e-12)
    // Turned: 1 is the best answer to whether one is alone.
    let alone = try #require(results.estimate("wellbeing_q02_best"))
    #expect(alone.beside == [.answers(least: 1, counts: [2, 1, 2])] && alone.value == 0.4)
    let south = try #require(
      results.level("wellbeing_q02_best", district: "Syd").estimate)
    #expect(south.beside == [.answers(least: 1, counts: [1, 0, 0])])
    #expect(results.level("wellbeing_q01_best", district: "Syd") == .insufficient)
  }

  @Test("there is no index, and the same children's best answers are compared")
  func change() throws {
    let children =
      Array(repeating: child([3, 1], midway: [3, 1]), count: 20)
      + Array(repeating: child([1, 1], midway: [3, 1]), count: 12)
      + Array(repeating: child([3, 1], midway: [2, 1]), count: 2)
      + Array(repeating: child([2, 1], midway: [1, 1]), count: 16)
    let results = MadeResults(children, plan: plan)
    let change = try #require(results.change("wellbeing_q01_best").estimate)
    // Newcombe 1998, [[20, 12], [2, 16]].
    #expect(change.value == 0.2 && abs((change.lower ?? 0) - 0.05615642484174829) < 1e-12)
    #expect(!plan.definitions.contains { $0.kind == .mean && $0.datasets.contains(.wellbeing) })
  }

  @Test("no file is missing, a wave without rows insufficient")
  func nothing() {
    let none = MadeResults([MadeChild()], plan: plan, delivered: [.participants])
    #expect(none.level("wellbeing_q01_best") == .missing)
    let early = MadeResults([child([3, 1])], plan: plan)
    #expect(early.level("wellbeing_q01_best", "midway") == .insufficient)
  }
}
