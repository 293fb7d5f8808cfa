import SeededRandom

@testable import Statistics

extension SeededGenerator {
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
