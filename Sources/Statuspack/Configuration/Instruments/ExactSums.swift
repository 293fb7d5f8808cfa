import Model

/// Whether an instrument's sums can be kept exactly.
///
/// A child's score is a sum over 1…k answered items, so scores are kept as whole numbers over
/// L = lcm(1, …, k), and their squares over L². A nation of 10⁹ children must stay below 2¹²⁶.
enum ExactSums {
  /// The most children a sum is made for.
  private static let children: UInt128 = 1_000_000_000

  /// L² × (largest answer)² × 10⁹ < 2¹²⁶, without overflow on the way.
  static func fit(_ instrument: Instrument) -> Bool {
    let largest = instrument.allIndices.map(\.items.count).max() ?? 1
    let answer = UInt128(max(abs(instrument.minimum), abs(instrument.maximum)))
    guard let multiple = leastCommonMultiple(upTo: max(largest, 1)),
      let score = product(multiple, answer), let square = product(score, score),
      let sum = product(square, children)
    else { return false }
    return sum < UInt128(1) << 126
  }

  static func fault(_ instrument: Instrument, at value: ConfiguredValue) -> ConfigurationFault {
    let largest = instrument.allIndices.max { $0.items.count < $1.items.count }
    let size = largest.map { "index '\($0.id)' of \($0.items.count) items" } ?? "no index"
    return value.fault(
      "\(size) on a scale from \(instrument.minimum) to \(instrument.maximum)",
      expected: "indices whose sums can be kept exactly in 128 bits",
      mend: instrument.overall == .pooled && largest?.id == "overall"
        ? "write 'overall: none', or use fewer items" : "use fewer items, or a smaller scale")
  }

  private static func leastCommonMultiple(upTo last: Int) -> UInt128? {
    var multiple: UInt128 = 1
    for number in 1...last {
      var (a, b) = (multiple, UInt128(number))
      while b != 0 { (a, b) = (b, a % b) }
      guard let next = product(multiple, UInt128(number) / a) else { return nil }
      multiple = next
    }
    return multiple
  }

  private static func product(_ left: UInt128, _ right: UInt128) -> UInt128? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product
  }
}
