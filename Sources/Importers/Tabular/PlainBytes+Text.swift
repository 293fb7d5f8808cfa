extension PlainBytes {
  /// Where a field of at most 48 bytes without quotes or line ends ends, which may be empty.
  @inline(__always)
  func textEnd(from start: Int) -> Int? {
    var end = start
    while self[end] >= 0x20, self[end] != 0x22, self[end] != delimiter,
      end < start &+ SpellingMemo.longest
    {
      end &+= 1
    }
    return self[end] == delimiter ? end : nil
  }
}
