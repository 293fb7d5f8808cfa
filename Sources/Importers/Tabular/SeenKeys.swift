/// Which keys of each child have been seen: bits for the usual ones, a set for the others.
struct SeenKeys {
  private let width: Int
  private let words: Int
  private var base: Int?
  private let lead: Int
  private var bits: [UInt64]
  private var others: Set<UInt64> = []

  /// - Parameters:
  ///   - children: How many children there are.
  ///   - width: How many neighbouring keys of a child are held as bits.
  ///   - lead: How many of them lie before the first key seen.
  init(children: Int, width: Int, lead: Int) {
    words = (width + 63) / 64
    self.width = words * 64
    self.lead = lead
    bits = Array(repeating: 0, count: children * words)
  }

  /// Notes a key; false where the child had it already.
  @inline(__always)
  mutating func insert(child: Int, key: Int) -> Bool {
    let start: Int
    if let base {
      start = base
    } else {
      start = key - lead
      base = start
    }
    let slot = key - start
    guard slot >= 0, slot < width else {
      return others.insert(UInt64(child) << 32 | UInt64(UInt32(truncatingIfNeeded: key))).inserted
    }
    let word = child * words + slot >> 6
    let bit: UInt64 = 1 << UInt64(slot & 63)
    guard bits[word] & bit == 0 else { return false }
    bits[word] |= bit
    return true
  }
}
