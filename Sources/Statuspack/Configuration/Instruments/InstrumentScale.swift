/// The scale of an instrument's answers.
struct InstrumentScale {
  let minimum: Int
  let maximum: Int
  let noAnswer: [Int]

  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: ["minimum", "maximum", "no_answer"], required: ["minimum", "maximum"])
  private static let range = -9999...9999

  /// Reads `{ minimum: 1, maximum: 5, no_answer: [0] }`.
  init?(_ value: ConfiguredValue, into faults: inout [ConfigurationFault]) {
    guard let section = ConfiguredSection(value, Self.vocabulary, into: &faults) else { return nil }
    let minimum = section["minimum"]?.integer(in: Self.range, into: &faults)
    let maximum = section["maximum"]?.integer(in: Self.range, into: &faults)
    guard let minimum, let maximum else { return nil }
    guard minimum < maximum else {
      faults.append(
        value.fault(
          "minimum \(minimum) and maximum \(maximum)", expected: "a minimum below the maximum"))
      return nil
    }
    let codes = section["no_answer"]?.distinct("whole numbers", into: &faults) { code, faults in
      let number = code.integer(in: Self.range, into: &faults)
      guard let number, (minimum...maximum).contains(number) else { return number }
      faults.append(
        code.unfit(expected: "a code that is not on the scale from \(minimum) to \(maximum)"))
      return nil
    }
    self.minimum = minimum
    self.maximum = maximum
    noAnswer = codes ?? []
  }
}
