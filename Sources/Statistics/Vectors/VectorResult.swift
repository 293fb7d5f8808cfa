/// A known number beside the one this machine found.
public struct VectorResult: Sendable {
  /// What was asked.
  public let vector: TestVector
  /// What came out; nil where there is no such number.
  public let found: Double?

  /// |found − expected| / |expected|, absolute where 0 is expected; nil where either is missing.
  public var difference: Double? {
    guard let found, let expected = vector.expected else { return nil }
    if found == expected { return 0 }
    let size = expected == 0 ? 1 : expected.magnitude
    return (found - expected).magnitude / size
  }

  /// Whether the two are as close as the vector demands.
  public var agrees: Bool {
    guard let found, let expected = vector.expected else {
      return found == nil && vector.expected == nil
    }
    switch vector.precision {
    case .exact: return found.bitPattern == expected.bitPattern
    case .relative(let most): return difference.map { $0 <= most } ?? false
    case .decimals(let count):
      // The known number was rounded, and so is its last half.
      let unit = (0..<count).reduce(1.0) { unit, _ in unit / 10 }
      return (found - expected).magnitude <= unit * 0.500001
    }
  }
}
