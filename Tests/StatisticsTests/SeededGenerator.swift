@testable import Statistics

/// SplitMix64, so that random input is the same in every run.
///
/// *Source*: Steele GL, Lea D, Flood CH, OOPSLA 2014, 453–472.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Returns a number whose logarithm is evenly spread.
  mutating func spread(over range: ClosedRange<Double>) -> Double {
    let low = naturalLogarithm(range.lowerBound)
    let high = naturalLogarithm(range.upperBound)
    return exponential(.random(in: low...high, using: &self))
  }
}

/// Returns a hash of all bits of a function's values over seeded input.
func bitSum(over range: ClosedRange<Double>, _ function: (Double) -> Double) -> UInt64 {
  var random = SeededGenerator(seed: 1)
  var sum: UInt64 = 0
  for _ in 0..<10_000 {
    let unit = Double(random.next() >> 11) * 0x1p-53
    let x = range.lowerBound + (range.upperBound - range.lowerBound) * unit
    sum = (sum &* 0x0000_0100_0000_01B3) ^ function(x).bitPattern
  }
  return sum
}
