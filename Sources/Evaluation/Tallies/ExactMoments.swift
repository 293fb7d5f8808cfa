/// The count, sum and sum of squares of scores, over a common denominator.
///
/// A child's score is a sum of answers over the number answered; with the least common multiple
/// of 1…items as denominator every score is a whole number, so merging is exact.
struct ExactMoments: Carried {
  /// The common denominator; 0 before anything was added.
  var scale: Int64 = 0
  var count = 0
  var sum: Int128 = 0
  var squares: Int128 = 0

  @inline(__always)
  mutating func add(_ scaled: Int64) {
    count += 1
    sum += Int128(scaled)
    squares += Int128(scaled) * Int128(scaled)
  }

  func merged(with other: ExactMoments) -> ExactMoments {
    precondition(scale == other.scale, "scores over two denominators")
    return ExactMoments(
      scale: scale, count: count + other.count, sum: sum + other.sum,
      squares: squares + other.squares)
  }

  var mean: Double { sum.nearestDouble / (Double(count) * Double(scale)) }

  /// The sample standard deviation, √((nΣx² − (Σx)²) / (n(n − 1))).
  var standardDeviation: Double {
    guard count > 1 else { return 0 }
    let n = Double(count)
    let (left, overflowLeft) = squares.multipliedReportingOverflow(by: Int128(count))
    let (right, overflowRight) = sum.multipliedReportingOverflow(by: sum)
    let spread =
      overflowLeft || overflowRight
      ? max(0, squares.nearestDouble * n - sum.nearestDouble * sum.nearestDouble)
      : (left - right).nearestDouble
    return (spread / (n * (n - 1))).squareRoot() / Double(scale)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.sum(&scale)
    try fields.count(&count)
    try fields.sum(&sum)
    try fields.sum(&squares)
  }

  /// No sum of squares is below what the sum demands: n·Σx² ≥ (Σx)².
  var isSound: Bool {
    guard count > 0 else { return scale >= 0 && sum == 0 && squares == 0 }
    let (left, overflowLeft) = squares.multipliedReportingOverflow(by: Int128(count))
    let (right, overflowRight) = sum.multipliedReportingOverflow(by: sum)
    return scale > 0 && squares >= 0 && (overflowLeft || overflowRight || left >= right)
  }
}
