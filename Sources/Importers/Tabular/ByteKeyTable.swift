#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Numbers texts in the order they are first seen; looking one up allocates nothing.
///
/// Open addressing with linear probing over a power-of-two table.
struct ByteKeyTable {
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var hashes: [UInt64] = []
  private var ends: [Int] = [0]
  private var text: [UInt8] = []

  var count: Int { hashes.count }

  /// The number of these bytes, or −1.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 { find(bytes, Self.hash(bytes)) }

  private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let index = slots[slot]
      if index < 0 || matches(Int(index), hash, bytes) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// The number of these bytes, given now if they are new.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(bytes)
    let found = find(bytes, hash)
    return found >= 0 ? found : add(bytes, hash)
  }

  /// Gives a number to these bytes; false, and nothing is done, where they have one.
  mutating func insertNew(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let hash = Self.hash(bytes)
    guard find(bytes, hash) < 0 else { return false }
    _ = add(bytes, hash)
    return true
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int32 {
    if (count + 1) * 2 > slots.count { grow() }
    hashes.append(hash)
    text.append(contentsOf: bytes)
    ends.append(text.count)
    let index = Int32(count - 1)
    place(index)
    return index
  }

  /// The bytes of a number.
  subscript(index: Int) -> ArraySlice<UInt8> { text[ends[index]..<ends[index + 1]] }

  private mutating func place(_ index: Int32) {
    var slot = Int(truncatingIfNeeded: hashes[Int(index)]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = index
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in hashes.indices { place(Int32(index)) }
  }

  @inline(__always)
  private func matches(_ index: Int, _ hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard hashes[index] == hash, ends[index + 1] - ends[index] == bytes.count else { return false }
    return text.withUnsafeBufferPointer { text in
      guard let own = text.baseAddress, let other = bytes.baseAddress else { return true }
      return memcmp(own + ends[index], other, bytes.count) == 0
    }
  }

  /// Mixing over words of eight bytes; not for hostile keys of unbounded number.
  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 { mix(0, bytes) }

  /// A hash of some bytes after others.
  @inline(__always)
  static func mix(_ seed: UInt64, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let count = bytes.count
    var hash = mix(seed) ^ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    guard count > 0, let base = bytes.baseAddress else { return mix(hash) }
    let raw = UnsafeRawPointer(base)
    if count < 8 { return mix(hash ^ shortWord(raw, count)) }
    var place = 0
    while place &+ 8 < count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place &+= 8
    }
    // The last word overlaps the one before where the count is no multiple of eight.
    return mix(hash ^ raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
  }

  /// One to seven bytes as a word: with their count they can be told apart.
  @inline(__always)
  private static func shortWord(_ raw: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      return UInt64(raw.loadUnaligned(as: UInt32.self)) << 32
        | UInt64(raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
    }
    let first = UInt64(raw.load(as: UInt8.self))
    let middle = UInt64(raw.load(fromByteOffset: count >> 1, as: UInt8.self))
    let last = UInt64(raw.load(fromByteOffset: count &- 1, as: UInt8.self))
    return first << 16 | middle << 8 | last
  }

  /// Folds the product of 128 bits, so that high bytes, where ids differ, move low bits too.
  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x2D35_8DCC_AA6C_78A5).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
