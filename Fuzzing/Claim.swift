/// Stops the fuzzer with what does not hold; the input is then kept.
@inline(__always)
func claim(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError("does not hold: \(what())") }
}

/// Stops the fuzzer where two ways do not come to the same.
@inline(__always)
func claimEqual<Value: Equatable>(
  _ one: Value, _ other: Value, _ what: @autoclosure () -> String
) {
  if one != other { fatalError("does not hold: \(what())\n  \(one)\n  \(other)") }
}
