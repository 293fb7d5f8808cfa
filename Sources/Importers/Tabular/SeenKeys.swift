/// Which keys of each child have been seen: bits for the usual ones, a set for the others.
///
/// A copy shares the bits, so a reader that is copied must not be used beside its copy.
struct SeenKeys {
  private let width: Int
  private let words: Int
  private let lead: Int
  /// The first key that has a bit; nil until a key was seen.
  private var base: Int?
  private let bits: UnsafeMutablePointer<UInt64>
  private let storage: Storage
  private var others: Set<UInt64> = []

  private final class Storage {
    let bits: UnsafeMutablePointer<UInt64>

    init(words: Int) {
      bits = .allocate(capacity: words)
      bits.initialize(repeating: 0, count: words)
    }

    deinit { bits.deallocate() }
  }

  /// - Parameters:
  ///   - children: How many children there are.
  ///   - width: How many neighbouring keys of a child are held as bits.
  ///   - lead: How many of them lie before the first key seen.
  init(children: Int, width: Int, lead: Int) {
    words = (width + 63) / 64
    self.width = words * 64
    self.lead = lead
    storage = Storage(words: children * words)
    bits = storage.bits
  }

  /// Notes a key; false where the child had it already.
  @inline(__always)
  mutating func insert(child: Int, key: Int) -> Bool {
    guard let base else {
      self.base = key - lead
      return insert(child: child, slot: lead, key: key)
    }
    return insert(child: child, slot: key &- base, key: key)
  }

  @inline(__always)
  private mutating func insert(child: Int, slot: Int, key: Int) -> Bool {
    guard slot >= 0, slot < width else { return insertOther(child: child, key: key) }
    let word = child &* words &+ slot >> 6
    let bit: UInt64 = 1 << UInt64(slot & 63)
    guard bits[word] & bit == 0 else { return false }
    bits[word] |= bit
    return true
  }

  private mutating func insertOther(child: Int, key: Int) -> Bool {
    others.insert(UInt64(child) << 32 | UInt64(UInt32(truncatingIfNeeded: key))).inserted
  }
}
