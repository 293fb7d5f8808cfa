import Statistics

/// A ratio of two sums over children, such as days absent over school days.
struct RatioTally: Carried {
  var children = 0
  /// Σ a, in ten-thousandths.
  var a: Int64 = 0
  /// Σ d, whole.
  var d: Int64 = 0
  var aa: Int128 = 0
  var ad: Int128 = 0
  var dd: Int128 = 0
  /// The largest numerator of one child.
  var most: Int64 = 0

  static let scale = 10_000.0

  @inline(__always)
  mutating func add(_ numerator: Int64, over denominator: Int64) {
    children += 1
    a += numerator
    d += denominator
    aa += Int128(numerator) * Int128(numerator)
    ad += Int128(numerator) * Int128(denominator)
    dd += Int128(denominator) * Int128(denominator)
    most = max(most, numerator)
  }

  func merged(with other: RatioTally) -> RatioTally {
    RatioTally(
      children: children + other.children, a: a + other.a, d: d + other.d, aa: aa + other.aa,
      ad: ad + other.ad, dd: dd + other.dd, most: max(most, other.most))
  }

  var sums: ClusterSums {
    ClusterSums(
      n: children, a: Double(a) / Self.scale, d: Double(d),
      aa: aa.nearestDouble / (Self.scale * Self.scale), ad: ad.nearestDouble / Self.scale,
      dd: dd.nearestDouble)
  }

  var exposure: Exposure { Exposure(children: children, dominated: most * 2 > a) }

  var outcome: Outcome {
    let sums = sums
    guard let ratio = clusterRatioInterval(sums) else { return .insufficient }
    return .estimate(
      Estimate(
        value: ratio.ratio, lower: ratio.interval?.lower, upper: ratio.interval?.upper,
        children: children, numerator: sums.a, denominator: sums.d, method: .clusterRatio,
        exposure: exposure))
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.count(&children)
    try fields.sum(&a)
    try fields.sum(&d)
    try fields.sum(&aa)
    try fields.sum(&ad)
    try fields.sum(&dd)
    try fields.sum(&most)
  }

  var isSound: Bool { d >= 0 && aa >= 0 && dd >= 0 }
}
