import SeededRandom
import Testing

@testable import Evaluation

@Suite("Int128 as double")
struct Int128DoubleTests {
  @Test("is the nearest double, for random numbers of every length and those in the middle")
  func nearest() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let bits = Int.random(in: 1...126, using: &random)
      let number = Int128.random(in: (-1 << bits)...((1 << bits) - 1), using: &random)
      #expect(number.nearestDouble == Double(number))
      // Around the middle between two doubles of 53 bits.
      let high = Int128(Int64.random(in: 1 << 52..<1 << 53, using: &random))
      let shift = Int.random(in: 1...70, using: &random)
      let middle = (2 * high + 1) << Int128(shift - 1)
      for near in [middle - 1, middle, middle + 1, -middle, 1 - middle] {
        #expect(near.nearestDouble == Double(near))
      }
    }
    for number: Int128 in [0, 1, -1, Int128.max, .min, Int128(Int64.max) + 1, Int128(UInt64.max)] {
      #expect(number.nearestDouble == Double(number))
    }
  }
}
