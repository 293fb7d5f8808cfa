import Model
import Testing

@testable import Evaluation

@Suite("Shares of wellbeing")
struct WellbeingShareTests {
  /// Three items, the second of which is reversed, and one more that no index has.
  private func child(_ items: [Int8], midway: [Int8]? = nil) -> MadeChild {
    var child = MadeChild()
    child.answers[0] = (5, items + [1])
    if let midway { child.answers[1] = (7, midway + [1]) }
    return child
  }

  @Test("a score on the cut-off is not above it, and too few answers are no score")
  func cutOffs() {
    let results = MadeResults([
      child([4, 2, 4]), child([5, 2, 4]), child([3, 3, 3]), child([5, .min, .min]),
    ])
    #expect(results.level("wellbeing_a_high").counts == [1, 3, 3])
    #expect(results.level("wellbeing_a_fairly_high").counts == [2, 3, 3])
  }

  @Test("a wave without a score is insufficient, and no file is missing")
  func nothing() {
    let results = MadeResults([child([5, 2, 4])])
    #expect(results.level("wellbeing_a_high", "midway") == .insufficient)
    #expect(results.change("wellbeing_a_high") == .insufficient)
    let none = MadeResults([MadeChild()], delivered: [.participants])
    #expect(none.level("wellbeing_a_high") == .missing)
    #expect(none.change("wellbeing_a_high") == .missing)
  }

  @Test("the same children are compared: [[20, 12], [2, 16]] (Newcombe 1998)")
  func paired() throws {
    let (high, low): ([Int8], [Int8]) = ([5, 1, 5], [3, 3, 3])
    func children(_ count: Int, _ before: [Int8], _ after: [Int8]?) -> [MadeChild] {
      Array(repeating: child(before, midway: after), count: count)
    }
    var children =
      children(20, high, high) + children(12, low, high) + children(2, high, low)
      + children(16, low, low) + children(3, high, nil) + children(1, low, nil)
    var late = MadeChild()
    late.answers[1] = (7, high + [1])
    children.append(late)
    let change = try #require(MadeResults(children).change("wellbeing_a_high").estimate)
    #expect(change.value == 0.2)
    #expect(abs((change.lower ?? 0) - 0.05615642484174829) < 1e-12)
    #expect(abs((change.upper ?? 0) - 0.32920699540014053) < 1e-12)
    // McNemar, exact: 2 (1 + 14 + 91) / 2¹⁴.
    #expect(abs((change.pValue ?? 0) - 212.0 / 16384) < 1e-12)
    #expect(change.pairs == PairCounts(onlyEarlier: 4, onlyLater: 1, both: 50))
    #expect(change.attrition == Attrition(leavers: 0.75, stayers: 0.44))
    #expect(change.children == 50)
    #expect(change.method == .newcombePaired)
  }

  @Test("shares and cut-offs are compared in whole numbers: 0.28 of 25 is 7")
  func exact() {
    let share = DecimalFraction(numerator: 28, decimals: 2)
    let instrument = Instrument(
      id: "q25", title: "", use: .programme, minimum: 1, maximum: 5, noAnswer: [],
      validShare: share, items: (1...25).map { Instrument.Item(id: "q\($0)") }, reversed: [],
      indices: [Instrument.Index(id: "b", title: "B", items: Array(0..<25))], overall: .none,
      highCutOff: DecimalFraction(numerator: 33, decimals: 1), fairlyHighCutOff: nil)
    func child(_ answers: [Int8]) -> MadeChild {
      var child = MadeChild()
      child.answers[0] = (5, answers + Array(repeating: .min, count: 25 - answers.count))
      return child
    }
    // Ten answers of 3.3 in the mean are on the cut-off; seven are enough, six are not.
    let results = MadeResults(
      [
        child([3, 3, 3, 3, 3, 3, 3, 4, 4, 4]), child([5, 5, 5, 5, 5, 5, 5]),
        child([5, 5, 5, 5, 5, 5]),
      ], plan: EvaluationFixture.plan(instrument: instrument))
    #expect(results.level("wellbeing_b_high").counts == [1, 2, 2])
  }
}
