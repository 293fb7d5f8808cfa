import Statistics

/// The same children asked the same question twice, and who could not be asked both times.
struct PairedShareTally: Carried {
  var both = 0
  /// Not counted earlier, counted later; and the other way round.
  var gained = 0
  var lost = 0
  var neither = 0
  var onlyEarlier = 0
  var onlyLater = 0
  /// Those counted among `onlyEarlier`.
  var leaversCounted = 0

  mutating func add(earlier: Bool?, later: Bool?) {
    switch (earlier, later) {
    case (nil, nil): break
    case (let earlier?, nil):
      onlyEarlier += 1
      if earlier { leaversCounted += 1 }
    case (nil, _?): onlyLater += 1
    case (true, true): both += 1
    case (false, true): gained += 1
    case (true, false): lost += 1
    case (false, false): neither += 1
    }
  }

  func merged(with other: PairedShareTally) -> PairedShareTally {
    PairedShareTally(
      both: both + other.both, gained: gained + other.gained, lost: lost + other.lost,
      neither: neither + other.neither, onlyEarlier: onlyEarlier + other.onlyEarlier,
      onlyLater: onlyLater + other.onlyLater,
      leaversCounted: leaversCounted + other.leaversCounted)
  }

  var pairs: Int { both + gained + lost + neither }

  var outcome: Outcome {
    let counts = PairedCounts(both: both, gained: gained, lost: lost, neither: neither)
    guard let test = pairedProportionTest(counts) else { return .insufficient }
    var estimate = Estimate(
      value: test.difference, lower: test.interval.lower, upper: test.interval.upper,
      children: pairs, numerator: Double(gained - lost), denominator: Double(pairs),
      method: .newcombePaired, exposure: Exposure(children: pairs))
    estimate.pValue = test.pValue
    estimate.pairs = PairCounts(onlyEarlier: onlyEarlier, onlyLater: onlyLater, both: pairs)
    estimate.attrition = Attrition(
      leavers: onlyEarlier > 0 ? Double(leaversCounted) / Double(onlyEarlier) : nil,
      stayers: Double(both + lost) / Double(pairs))
    return .estimate(estimate)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.count(&both)
    try fields.count(&gained)
    try fields.count(&lost)
    try fields.count(&neither)
    try fields.count(&onlyEarlier)
    try fields.count(&onlyLater)
    try fields.count(&leaversCounted)
  }

  var isSound: Bool { leaversCounted <= onlyEarlier }
}
