package import Model

extension MunicipalityTally {
  /// What is carried to another machine: all that national and public figures are made from.
  ///
  /// Compositions and months stay: pages of the municipality's own need them, and no one else.
  ///
  /// - Throws: `CarryingFault` where a number is too large.
  package func carried() throws(CarryingFault) -> [UInt8] {
    var writer = FieldWriter()
    var copy = self
    try copy.visit(&writer)
    return writer.written
  }

  /// Reads what was carried.
  ///
  /// - Parameters:
  ///   - bytes: What ``carried()`` gave.
  ///   - municipality: Whose it is.
  ///   - plan: What was computed.
  /// - Throws: `CarryingFault` where the bytes are none of it, or of another plan.
  package init(
    carried bytes: [UInt8], of municipality: Municipality, plan: EvaluationPlan
  ) throws(CarryingFault) {
    self.init(
      municipality: municipality, districts: [], budget: [], compositions: [],
      months: MonthTotals(), wavesWithData: [], interviews: nil, whole: [], parts: [], thirds: [])
    var reader = FieldReader(bytes[...])
    try visit(&reader)
    try reader.finish()
    guard wavesWithData.count == plan.waves.count, whole.count == plan.figures.count,
      parts.count == districts.count, parts.allSatisfy({ $0.count == plan.figures.count }),
      thirds.count == plan.figures.count,
      interviews?.has(waves: plan.waves.count) != false
    else { throw .otherFigures }
    guard zip(thirds, whole).allSatisfy({ $0?.are(of: $1) ?? true }) else { throw .contradiction }
  }

  private mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.list(&districts, blank: "") { (fields, name) throws(CarryingFault) in
      try fields.text(&name)
    }
    try fields.list(&budget, blank: .blank) { (fields, line) throws(CarryingFault) in
      line = try line.visited(&fields)
    }
    try fields.list(&wavesWithData, blank: false) { (fields, has) throws(CarryingFault) in
      try fields.flag(&has)
    }
    var hasInterviews = interviews != nil
    try fields.flag(&hasInterviews)
    interviews = hasInterviews ? try (interviews ?? InterviewTally()).visited(&fields) : nil
    try Self.visit(&whole, &fields)
    try fields.list(&parts, blank: []) { (fields, tallies) throws(CarryingFault) in
      try Self.visit(&tallies, &fields)
    }
    try fields.list(&thirds, blank: nil) { (fields, thirds) throws(CarryingFault) in
      var areCut = thirds != nil
      try fields.flag(&areCut)
      thirds = areCut ? try (thirds ?? .blank).visited(&fields) : nil
    }
  }

  private static func visit(
    _ tallies: inout [Tally], _ fields: inout some FieldVisitor
  ) throws(CarryingFault) {
    try fields.list(&tallies, blank: .missing) { (fields, tally) throws(CarryingFault) in
      try tally.visit(&fields)
    }
  }
}

extension BudgetLine {
  fileprivate static let blank = BudgetLine(year: 0, programme: "", budgetOere: 0, actualOere: 0)

  fileprivate func visited(_ fields: inout some FieldVisitor) throws(CarryingFault) -> BudgetLine {
    var (year, programme) = (year, programme)
    var (budget, actual) = (budgetOere, actualOere)
    try fields.count(&year)
    try fields.text(&programme)
    try fields.sum(&budget)
    try fields.sum(&actual)
    return BudgetLine(year: year, programme: programme, budgetOere: budget, actualOere: actual)
  }
}
