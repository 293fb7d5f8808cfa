import Statistics

/// How long cases took, as a count of each number of days, and those that are still open.
struct DurationTally: Carried {
  /// The quantile told, in hundredths.
  var hundredths: Int
  /// Cases by their calendar days, in order of days.
  var cases: [Days] = []
  /// Distinct children of closed cases.
  var children = 0
  var open = 0
  /// Days since the oldest open case was opened.
  var oldest = 0

  struct Days: Sendable, Hashable {
    let days: Int32
    var count: Int
  }

  /// Takes days in any order.
  init(hundredths: Int, days: [Int32] = [], children: Int = 0, open: Int = 0, oldest: Int = 0) {
    self.hundredths = hundredths
    self.children = children
    self.open = open
    self.oldest = oldest
    for day in days.sorted() {
      if cases.last?.days == day {
        cases[cases.count - 1].count += 1
      } else {
        cases.append(Days(days: day, count: 1))
      }
    }
  }

  func merged(with other: DurationTally) -> DurationTally {
    precondition(hundredths == other.hundredths, "two quantiles of one figure")
    var sum = self
    sum.cases = []
    sum.cases.reserveCapacity(cases.count + other.cases.count)
    var (left, right) = (cases[...], other.cases[...])
    while let first = left.first ?? right.first {
      let days = min(first.days, right.first?.days ?? first.days)
      var count = 0
      if left.first?.days == days { count += left.removeFirst().count }
      if right.first?.days == days { count += right.removeFirst().count }
      sum.cases.append(Days(days: days, count: count))
    }
    sum.children += other.children
    sum.open += other.open
    sum.oldest = max(oldest, other.oldest)
    return sum
  }

  var outcome: Outcome {
    let values = cases.flatMap { Array(repeating: Double($0.days), count: $0.count) }
    guard let estimated = quantileInterval(Double(hundredths) / 100, ofSorted: values) else {
      return .insufficient
    }
    var estimate = Estimate(
      value: estimated.value, lower: estimated.interval?.lower, upper: estimated.interval?.upper,
      children: children, denominator: Double(values.count), method: .orderStatistics,
      exposure: Exposure(children: children))
    if open > 0 { estimate.beside = [.openCases(open, oldest: oldest)] }
    return .estimate(estimate)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.count(&hundredths)
    try fields.list(&cases, blank: Days(days: 0, count: 0)) { (fields, own) throws(CarryingFault) in
      var days = Int64(own.days)
      var count = own.count
      try fields.sum(&days)
      try fields.count(&count)
      guard let days = Int32(exactly: days) else { throw .tooLarge }
      own = Days(days: days, count: count)
    }
    try fields.count(&children)
    try fields.count(&open)
    try fields.count(&oldest)
  }

  var isSound: Bool {
    (1..<100).contains(hundredths) && cases.allSatisfy { $0.count > 0 }
      && zip(cases, cases.dropFirst()).allSatisfy { $0.days < $1.days }
      && cases.reduce(0, { $0 + $1.count }) <= FieldLimits.cases
  }
}
