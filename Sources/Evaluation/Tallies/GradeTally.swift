/// Grades of all attempted exams.
struct GradeTally: Carried {
  var sum = 0
  var grades = 0
  var children = 0
  /// The most grades one child has.
  var most = 0

  func merged(with other: GradeTally) -> GradeTally {
    GradeTally(
      sum: sum + other.sum, grades: grades + other.grades, children: children + other.children,
      most: max(most, other.most))
  }

  var outcome: Outcome {
    guard grades > 0 else { return .insufficient }
    return .estimate(
      Estimate(
        value: Double(sum) / Double(grades), children: children, numerator: Double(sum),
        denominator: Double(grades), method: .none,
        exposure: Exposure(children: children, dominated: most * 2 > grades)))
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.sum(&sum)
    try fields.count(&grades)
    try fields.count(&children)
    try fields.count(&most)
  }

  var isSound: Bool { true }
}
