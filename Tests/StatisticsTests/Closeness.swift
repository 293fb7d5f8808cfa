@testable import Statistics

/// Whether a value equals the expected to a relative difference; absolute where 0 is expected.
func isClose(_ value: Double, _ expected: Double, within relative: Double = 1e-9) -> Bool {
  if value == expected { return true }
  let size = expected == 0 ? 1 : expected.magnitude
  return (value - expected).magnitude <= relative * size
}

/// Whether both limits equal the expected to a relative difference.
func isClose(
  _ interval: ConfidenceInterval?, _ lower: Double, _ upper: Double,
  within relative: Double = 1e-9
) -> Bool {
  guard let interval else { return false }
  return isClose(interval.lower, lower, within: relative)
    && isClose(interval.upper, upper, within: relative)
}

/// The known numbers of a method that this machine does not find again.
func differing(_ method: MethodVectors) -> [String] {
  method.replay().filter { !$0.agrees }.map { "\($0.vector.input): \($0.found ?? .nan)" }
}
