/// The first place of a byte at or after another, eight bytes a step.
func place(of byte: UInt8, in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  guard let base = source.baseAddress else { return nil }
  let raw = UnsafeRawPointer(base)
  let ones: UInt64 = 0x0101_0101_0101_0101
  let wanted = ones &* UInt64(byte)
  var index = start
  while index + 8 <= source.count {
    let difference = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ wanted
    // The lowest byte that is zero is the first to have its high bit set.
    let zero = (difference &- ones) & ~difference & (ones &* 0x80)
    if zero != 0 { return index + zero.littleEndian.trailingZeroBitCount / 8 }
    index += 8
  }
  while index < source.count, source[index] != byte { index += 1 }
  return index < source.count ? index : nil
}

/// Whether bytes stand at a place and reach to an end.
func stands(
  _ bytes: [UInt8], in source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Bool {
  guard bytes.count == end - start, let base = source.baseAddress else { return false }
  let raw = UnsafeRawPointer(base) + start
  return bytes.withUnsafeBytes { bytes in
    var index = 0
    while index + 8 <= bytes.count {
      let own = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard own == raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
      index += 8
    }
    return (index..<bytes.count).allSatisfy {
      bytes[$0] == raw.load(fromByteOffset: $0, as: UInt8.self)
    }
  }
}
