/// Things counted that belong to children.
struct CountTally: Carried {
  /// What is counted: children themselves, notifications, cases.
  var count = 0
  /// Distinct children behind it.
  var children = 0
  /// The most of one child.
  var most = 0
  /// Those who were looked through, where that is told beside it.
  var population: Int?

  init(count: Int = 0, children: Int = 0, most: Int = 0, population: Int? = nil) {
    self.count = count
    self.children = children
    self.most = most
    self.population = population
  }

  /// Children, each counted once.
  init(children: Int, of population: Int? = nil) {
    self.init(
      count: children, children: children, most: min(children, 1), population: population)
  }

  /// Adds what one child has.
  mutating func add(_ own: Int) {
    guard own > 0 else { return }
    count += own
    children += 1
    most = max(most, own)
  }

  func merged(with other: CountTally) -> CountTally {
    let populations = [population, other.population].compactMap(\.self)
    return CountTally(
      count: count + other.count, children: children + other.children,
      most: max(most, other.most),
      population: populations.isEmpty ? nil : populations.reduce(0, +))
  }

  var outcome: Outcome {
    // Nobody was there to be counted: that is no 0.
    if population == 0 { return .insufficient }
    return .estimate(
      Estimate(
        value: Double(count), children: children, numerator: Double(count),
        denominator: population.map(Double.init), method: .none,
        exposure: Exposure(children: children, dominated: count > children && most * 2 > count)))
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.count(&count)
    try fields.count(&children)
    try fields.count(&most)
    try fields.count(&population)
  }

  var isSound: Bool { true }
}
