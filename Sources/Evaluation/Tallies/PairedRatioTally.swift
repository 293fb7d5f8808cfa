import Statistics

/// A ratio of two sums in two waves, over all children of either.
struct PairedRatioTally: Carried {
  var earlier = RatioTally()
  var later = RatioTally()
  /// Children of both waves.
  var both = 0
  /// Σ over children of both waves: earlier × later, of numerators and denominators.
  var aa: Int128 = 0
  var ad: Int128 = 0
  var da: Int128 = 0
  var dd: Int128 = 0
  /// Sums of the earlier wave over those who left.
  var leaversA: Int64 = 0
  var leaversD: Int64 = 0

  typealias Sums = (a: Int64, d: Int64)

  mutating func add(earlier first: Sums?, later second: Sums?) {
    if let first { earlier.add(first.a, over: first.d) }
    if let second { later.add(second.a, over: second.d) }
    switch (first, second) {
    case (let first?, let second?):
      both += 1
      aa += Int128(first.a) * Int128(second.a)
      ad += Int128(first.a) * Int128(second.d)
      da += Int128(first.d) * Int128(second.a)
      dd += Int128(first.d) * Int128(second.d)
    case (let first?, nil):
      leaversA += first.a
      leaversD += first.d
    case (nil, _): break
    }
  }

  func merged(with other: PairedRatioTally) -> PairedRatioTally {
    PairedRatioTally(
      earlier: earlier.merged(with: other.earlier), later: later.merged(with: other.later),
      both: both + other.both, aa: aa + other.aa, ad: ad + other.ad, da: da + other.da,
      dd: dd + other.dd, leaversA: leaversA + other.leaversA,
      leaversD: leaversD + other.leaversD)
  }

  /// Children of either wave.
  var children: Int { earlier.children + later.children - both }

  var outcome: Outcome {
    let scale = RatioTally.scale
    let sums = PairedClusterSums(
      n: children, earlier: earlier.sums, later: later.sums, aa: aa.nearestDouble / (scale * scale),
      ad: ad.nearestDouble / scale, da: da.nearestDouble / scale, dd: dd.nearestDouble)
    guard let test = pairedRatioTest(sums) else { return .insufficient }
    var estimate = Estimate(
      value: test.difference, lower: test.interval?.lower, upper: test.interval?.upper,
      children: children, method: .pairedClusterRatio,
      exposure: Exposure(sides: [earlier.exposure, later.exposure]))
    estimate.pValue = test.pValue
    estimate.pairs = PairCounts(
      onlyEarlier: earlier.children - both, onlyLater: later.children - both, both: both)
    estimate.attrition = Attrition(
      leavers: Self.ratio(leaversA, leaversD),
      stayers: Self.ratio(earlier.a - leaversA, earlier.d - leaversD))
    estimate.smallestGroup = min(earlier.children, later.children)
    return .estimate(estimate)
  }

  private static func ratio(_ a: Int64, _ d: Int64) -> Double? {
    d > 0 ? Double(a) / RatioTally.scale / Double(d) : nil
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try earlier.visit(&fields)
    try later.visit(&fields)
    try fields.count(&both)
    try fields.sum(&aa)
    try fields.sum(&ad)
    try fields.sum(&da)
    try fields.sum(&dd)
    try fields.sum(&leaversA)
    try fields.sum(&leaversD)
  }

  var isSound: Bool {
    earlier.isSound && later.isSound && both <= min(earlier.children, later.children)
  }
}
