import Model
import Testing

@testable import Evaluation

@Suite("Verdict")
struct VerdictTests {
  private func change(
    _ lower: Double?, _ upper: Double?, p: Double?, children: Int = 40, holm: Double? = nil
  ) -> Estimate {
    var estimate = Estimate(
      value: ((lower ?? 0) + (upper ?? 0)) / 2, lower: lower, upper: upper, children: children,
      method: .pairedStudent, exposure: Exposure(children: children))
    estimate.pValue = p
    estimate.pHolm = holm
    return estimate
  }

  @Test("a clear change is told by the wanted direction")
  func clear() {
    let up = change(0.1, 0.5, p: 0.01)
    let down = change(-0.5, -0.1, p: 0.01)
    #expect(Verdict(of: up, polarity: .higher) == .improved)
    #expect(Verdict(of: up, polarity: .lower) == .worse)
    #expect(Verdict(of: up, polarity: .neutral) == .higher)
    #expect(Verdict(of: down, polarity: .higher) == .worse)
    #expect(Verdict(of: down, polarity: .neutral) == .lower)
  }

  @Test("an interval that holds the null, or an adjusted p of .05, is no clear change")
  func unclear() {
    #expect(Verdict(of: change(-0.1, 0.5, p: 0.2), polarity: .higher) == .noClearChange)
    #expect(
      Verdict(of: change(0.01, 0.5, p: 0.04, holm: 0.12), polarity: .higher) == .noClearChange)
    #expect(Verdict(of: change(1.1, 2, p: 0.01), polarity: .lower, null: 1) == .worse)
  }

  @Test("below ten pairs there is no verdict word")
  func few() {
    #expect(Verdict(of: change(0.1, 0.5, p: 0.001, children: 9), polarity: .higher) == .tooFew)
    #expect(Verdict(of: change(nil, nil, p: nil, children: 1), polarity: .higher) == .tooFew)
  }
}
