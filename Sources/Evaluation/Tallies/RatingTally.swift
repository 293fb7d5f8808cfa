import Importers

/// Ratings of one theme in one wave, by who gave them.
struct RatingTally: Carried {
  /// How often each rating from −2 to 2 was given, by kind of respondent.
  var counts: [[Int]]
  /// Interviews without a rating, by kind of respondent.
  var unrated: [Int]

  private static let ratings: ClosedRange<Int8> = -2...2

  init() {
    let kinds = InterviewRecord.Respondent.allCases.count
    counts = Array(repeating: Array(repeating: 0, count: Self.ratings.count), count: kinds)
    unrated = Array(repeating: 0, count: kinds)
  }

  mutating func add(_ rating: Int8, by respondent: InterviewRecord.Respondent) {
    guard let kind = InterviewRecord.Respondent.allCases.firstIndex(of: respondent) else { return }
    if Self.ratings.contains(rating) {
      counts[kind][Int(rating - Self.ratings.lowerBound)] += 1
    } else {
      unrated[kind] += 1
    }
  }

  func merged(with other: RatingTally) -> RatingTally {
    var sum = self
    for kind in counts.indices {
      for place in counts[kind].indices { sum.counts[kind][place] += other.counts[kind][place] }
      sum.unrated[kind] += other.unrated[kind]
    }
    return sum
  }

  var isEmpty: Bool {
    unrated.allSatisfy { $0 == 0 } && counts.allSatisfy { $0.allSatisfy { $0 == 0 } }
  }

  /// The mean of all ratings; who gave them stands beside it.
  var outcome: Outcome {
    if isEmpty { return .notMeasured }
    let totals = counts.first?.indices.map { place in counts.reduce(0) { $0 + $1[place] } } ?? []
    let given = totals.reduce(0, +)
    guard given > 0 else { return .insufficient }
    let sum = totals.enumerated().reduce(0) {
      $0 + ($1.offset + Int(Self.ratings.lowerBound)) * $1.element
    }
    var estimate = Estimate(
      value: Double(sum) / Double(given), children: 0, numerator: Double(sum),
      denominator: Double(given), method: .none, exposure: Exposure(children: 0))
    estimate.beside = InterviewRecord.Respondent.allCases.enumerated().map { kind, respondent in
      .ratings(by: respondent.rawValue, counts: counts[kind], unrated: unrated[kind])
    }
    return .estimate(estimate)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    for kind in counts.indices {
      for place in counts[kind].indices { try fields.count(&counts[kind][place]) }
      try fields.count(&unrated[kind])
    }
  }

  var isSound: Bool { true }
}
