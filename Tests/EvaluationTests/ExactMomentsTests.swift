import Testing

@testable import Evaluation

@Suite("Exact moments")
struct ExactMomentsTests {
  @Test("mean and standard deviation are those of the eight masses of the specification")
  func published() {
    let values = [3_309_375, 4_838_596, 6_483_495, 6_798_475, 2_293_556, 7_123_587, 3_878_465]
    var moments = ExactMoments(scale: 100_000)
    for value in values + [8_237_927] { moments.add(Int64(value)) }
    let estimate = MeanTally(scores: moments).outcome.estimate
    #expect(abs((estimate?.value ?? 0) - 53.704345) < 1e-12)
    #expect(abs((estimate?.lower ?? 0) - 36.168325241336504) < 4e-8)
    #expect(abs((estimate?.upper ?? 0) - 71.24036475866352) < 8e-8)
  }

  @Test("equal scores have no spread at all, however many")
  func noSpread() {
    var moments = ExactMoments(scale: 2_329_089_562_800)
    for _ in 0..<1000 { moments.add(2_329_089_562_800 / 3 * 11) }
    #expect(moments.standardDeviation == 0)
  }
}
