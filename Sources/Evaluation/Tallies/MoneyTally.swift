/// Money set aside and spent, in ten-thousandths of a krone.
struct MoneyTally: Carried {
  var budget: Int64 = 0
  var actual: Int64 = 0

  static let scale = 10_000.0

  func merged(with other: MoneyTally) -> MoneyTally {
    MoneyTally(budget: budget + other.budget, actual: actual + other.actual)
  }

  /// (actual − budget) / budget: the deviation as a share of the budget.
  var outcome: Outcome {
    guard budget != 0 else { return .insufficient }
    let deviation = Double(actual - budget)
    return .estimate(
      Estimate(
        value: deviation / Double(budget), children: 0, numerator: deviation / Self.scale,
        denominator: Double(budget) / Self.scale, method: .none,
        exposure: Exposure(children: 0, personal: false)))
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.sum(&budget)
    try fields.sum(&actual)
  }

  var isSound: Bool { true }
}
