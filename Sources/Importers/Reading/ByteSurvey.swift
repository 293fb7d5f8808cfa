/// Counts what is UTF-8 and what is not, and finds the first byte that is no text.
struct ByteSurvey {
  private(set) var nul: Int?
  /// Sequences of two bytes or more.
  private(set) var valid = 0
  /// Bytes that belong to no sequence.
  private(set) var invalid = 0
  private(set) var firstInvalid: Int?
  /// The first byte that Windows-1252 leaves undefined.
  private(set) var firstUndefined: Int?
  /// Where the last sequence began when the file ends within it.
  private(set) var cutPlace: Int?

  private var offset = 0
  private var rest: [UInt8] = []

  mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
    // A sequence may lie across pieces: its first bytes wait for the next one.
    guard !rest.isEmpty else { return look(at: piece, isLast: false) }
    var joined = rest
    joined += piece
    rest = []
    joined.withUnsafeBufferPointer { look(at: $0, isLast: false) }
  }

  mutating func finish() {
    let last = rest
    rest = []
    last.withUnsafeBufferPointer { look(at: $0, isLast: true) }
  }

  private mutating func look(at bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    guard let base = bytes.baseAddress else { return }
    let raw = UnsafeRawPointer(base)
    var place = 0
    while place < bytes.count {
      while place &+ 32 <= bytes.count, Self.isPlain32(raw + place) { place &+= 32 }
      if place &+ 8 <= bytes.count,
        Self.isPlain(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      {
        place &+= 8
        continue
      }
      guard place < bytes.count else { break }
      let byte = bytes[place]
      if byte < 0x80 {
        if byte == 0, nul == nil { nul = offset + place }
        place += 1
        continue
      }
      if !isLast, place + 4 > bytes.count { break }
      place += lookAtSequence(bytes, place)
    }
    rest = Array(bytes[place...])
    offset += place
  }

  /// Counts what begins at a high byte; returns how many bytes it has.
  private mutating func lookAtSequence(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let length = UTF8Validity.sequenceLength(bytes, at: place)
    for index in place..<place + max(length, 1)
    where firstUndefined == nil && Windows1252.scalar(bytes[index]) == nil {
      firstUndefined = offset + index
    }
    if length > 0 {
      valid += 1
      return length
    }
    invalid += 1
    if firstInvalid == nil { firstInvalid = offset + place }
    if cutPlace == nil, Self.isCut(bytes[place...]) { cutPlace = offset + place }
    return 1
  }

  /// Whether bytes are the beginning of a sequence and no more.
  private static func isCut(_ tail: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = tail.first, first >= 0xC2, first <= 0xF4 else { return false }
    let wanted = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return tail.count < wanted && tail.dropFirst().allSatisfy { (0x80...0xBF).contains($0) }
  }

  /// Whether 32 bytes are ASCII without NUL.
  @inline(__always)
  private static func isPlain32(_ raw: UnsafeRawPointer) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var odd: UInt64 = 0
    for offset in stride(from: 0, to: 32, by: 8) {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A NUL byte borrows, and sets its high bit or that of a byte above it.
      odd |= word | (word &- ones)
    }
    return odd & 0x8080_8080_8080_8080 == 0
  }

  /// Whether eight bytes are ASCII without NUL.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    return (word | (word &- 0x0101_0101_0101_0101) & ~word) & high == 0
  }
}
