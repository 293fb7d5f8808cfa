import Model

/// The scores above which an index counts as high or fairly high.
struct CutOffs {
  let high: DecimalFraction?
  let fairlyHigh: DecimalFraction?

  private static let vocabulary = ConfiguredSection.Vocabulary(keys: ["high", "fairly_high"])

  /// Reads `{ high: 4, fairly_high: 3 }`; no answer could exceed a cut-off at the scale's end.
  init(
    _ value: ConfiguredValue?, scale: InstrumentScale?, into faults: inout [ConfigurationFault]
  ) {
    let section = value.flatMap { ConfiguredSection($0, Self.vocabulary, into: &faults) }
    let (least, end) = (scale?.minimum ?? 0, scale?.maximum ?? 0)
    let expected = scale == nil ? "such as 4" : "from \(least) and below \(end)"
    func cutOff(_ key: String) -> DecimalFraction? {
      section?[key]?.decimal(expected, into: &faults) { cut in
        let bounds = least * cut.denominator..<end * cut.denominator
        return scale == nil || bounds.contains(cut.numerator)
      }
    }
    high = cutOff("high")
    fairlyHigh = cutOff("fairly_high")
    guard let value, let high, let fairlyHigh else { return }
    let (upper, lower) = (
      Int128(high.numerator) * Int128(fairlyHigh.denominator),
      Int128(fairlyHigh.numerator) * Int128(high.denominator)
    )
    guard lower >= upper else { return }
    faults.append(
      value.fault("fairly_high not below high", expected: "a fairly_high below high"))
  }
}
