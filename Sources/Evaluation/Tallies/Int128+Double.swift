extension Int128 {
  /// The nearest double, ties to even, as `Double.init` gives it, but without its detours.
  var nearestDouble: Double {
    if let word = Int64(exactly: self) { return Double(word) }
    // The 64 highest bits, with a last one that says whether any below them is set: a double has
    // room for 53, so it rounds as all bits would.
    let lost = 64 - magnitude.leadingZeroBitCount
    guard lost > 0 else {
      let double = Double(UInt64(truncatingIfNeeded: magnitude))
      return self < 0 ? -double : double
    }
    let kept = UInt64(truncatingIfNeeded: magnitude &>> UInt128(truncatingIfNeeded: lost))
    let rest = magnitude & ((1 as UInt128) &<< UInt128(truncatingIfNeeded: lost) &- 1)
    let double = Double(
      sign: .plus, exponent: lost, significand: Double(kept | (rest == 0 ? 0 : 1)))
    return self < 0 ? -double : double
  }
}
