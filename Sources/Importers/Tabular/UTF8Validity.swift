/// Well-formed UTF-8.
///
/// Source: The Unicode Standard 15.0, table 3-7.
enum UTF8Validity {
  /// The place of the first byte that no valid sequence holds, or nil.
  static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = 0
    while place < bytes.count {
      place = afterASCII(bytes, from: place)
      guard place < bytes.count else { return nil }
      let length = sequenceLength(bytes, at: place)
      if length == 0 { return place }
      place += length
    }
    return nil
  }

  /// The place of the first byte from `start` on that may not be ASCII, eight bytes at a time.
  @inline(__always)
  static func afterASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    while place + 8 <= raw.count,
      raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      place += 8
    }
    while place < raw.count, raw[place] < 0x80 { place += 1 }
    return place
  }

  /// The length of the valid sequence at a place, 1 to 4, or 0 where there is none.
  @inline(__always)
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let first = bytes[place]
    if first < 0x80 { return 1 }
    func next(_ offset: Int, _ range: ClosedRange<UInt8>) -> Bool {
      place + offset < bytes.count && range.contains(bytes[place + offset])
    }
    let tail: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: return next(1, tail) ? 2 : 0
    case 0xE0: return next(1, 0xA0...0xBF) && next(2, tail) ? 3 : 0
    case 0xED: return next(1, 0x80...0x9F) && next(2, tail) ? 3 : 0
    case 0xE1...0xEF: return next(1, tail) && next(2, tail) ? 3 : 0
    case 0xF0: return next(1, 0x90...0xBF) && next(2, tail) && next(3, tail) ? 4 : 0
    case 0xF1...0xF3: return next(1, tail) && next(2, tail) && next(3, tail) ? 4 : 0
    case 0xF4: return next(1, 0x80...0x8F) && next(2, tail) && next(3, tail) ? 4 : 0
    default: return 0
    }
  }
}
