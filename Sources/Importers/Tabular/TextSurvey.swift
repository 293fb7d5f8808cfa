/// What a whole file's bytes say about its encoding, learnt in one pass.
struct TextSurvey {
  /// What a file begins with when it is no text at all.
  enum Signature { case none, zip, spreadsheet, utf16 }

  let signature: Signature
  /// The line of the first NUL byte, where there is one.
  let nulLine: Int?
  let isASCII: Bool
  let encoding: TextEncoding
  /// Whether a file read as Windows-1252 held mostly valid UTF-8 sequences.
  let mixed: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    signature = Self.signature(of: bytes)
    let byteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content =
      byteOrderMark ? UnsafeBufferPointer(rebasing: bytes.dropFirst(3)) : bytes
    let (nul, firstHigh) = Self.oddBytes(in: content)
    nulLine = nul.map { place in
      1 + content[..<place].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    }
    isASCII = firstHigh == nil
    guard !byteOrderMark, let firstHigh else {
      encoding = .utf8(byteOrderMark: byteOrderMark)
      mixed = false
      return
    }
    var valid = 0
    var invalid = 0
    var place = firstHigh
    while place < content.count {
      place = UTF8Validity.afterASCII(content, from: place)
      guard place < content.count else { break }
      let length = UTF8Validity.sequenceLength(content, at: place)
      if length > 1 { valid += 1 }
      if length == 0 { invalid += 1 }
      place += max(length, 1)
    }
    encoding = invalid == 0 ? .utf8(byteOrderMark: false) : .windows1252
    mixed = invalid > 0 && valid > invalid
  }

  private init(
    signature: Signature, nulLine: Int?, isASCII: Bool, encoding: TextEncoding, mixed: Bool
  ) {
    self.signature = signature
    self.nulLine = nulLine
    self.isASCII = isASCII
    self.encoding = encoding
    self.mixed = mixed
  }

  /// The same bytes, taken to be in a given encoding.
  func `as`(_ encoding: TextEncoding) -> TextSurvey {
    TextSurvey(
      signature: signature, nulLine: nulLine, isASCII: isASCII && encoding != .utf16,
      encoding: encoding, mixed: mixed && encoding == self.encoding)
  }

  private static func signature(of bytes: UnsafeBufferPointer<UInt8>) -> Signature {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .spreadsheet }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    return .none
  }

  /// The places of the first NUL byte and of the first byte above 127, eight bytes at a time.
  private static func oddBytes(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (nul: Int?, high: Int?) {
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    var firstNul: Int?
    var firstHigh: Int?
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let zero = (word &- ones) & ~word & high
      if (word & high) | zero != 0 {
        for offset in place..<place + 8 {
          if raw[offset] == 0 { firstNul = firstNul ?? offset }
          if raw[offset] >= 0x80 { firstHigh = firstHigh ?? offset }
        }
        if firstNul != nil { return (firstNul, firstHigh) }
        if firstHigh != nil { return (nulAfter(place + 8, in: raw), firstHigh) }
      }
      place += 8
    }
    for offset in place..<raw.count {
      if raw[offset] == 0 { firstNul = firstNul ?? offset }
      if raw[offset] >= 0x80 { firstHigh = firstHigh ?? offset }
    }
    return (firstNul, firstHigh)
  }

  private static func nulAfter(_ start: Int, in raw: UnsafeRawBufferPointer) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var place = start
    while place + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if (word &- ones) & ~word & 0x8080_8080_8080_8080 != 0 {
        if let offset = (place..<place + 8).first(where: { raw[$0] == 0 }) { return offset }
      }
      place += 8
    }
    return place < raw.count ? (place..<raw.count).first { raw[$0] == 0 } : nil
  }
}
