extension Notifications {
  /// Rows such as `14-03-2024;0766-000123;skole;fravær;02-04-2024`, without quotes or blanks.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes {
    var bytes = bytes
    guard bytes.hasColumns(Place.closed + 1) else { return bytes }
    let limit = bytes.end &- 4 &* PlainBytes.reach
    while bytes.place <= limit {
      guard let received = bytes.day(from: bytes.place, receivedFormat),
        let idEnd = children.findPlain(bytes, at: received.end &+ 1),
        let sourceEnd = Self.plainText(bytes, from: idEnd &+ 1),
        let reasonEnd = Self.plainText(bytes, from: sourceEnd &+ 1),
        let end = plainClosed(bytes, from: reasonEnd &+ 1, notBefore: received.day)
      else { break }
      let record = NotificationRecord(
        child: children.plainChild, received: received.day, receivedMinutes: -1, assessed: -1,
        assessedMinutes: -1)
      if batch.append(record) { flush() }
      bytes.place = end
      bytes.rows &+= 1
    }
    return bytes
  }

  /// Where a text of at most 48 bytes without quotes or line ends ends; nothing is made of it.
  @inline(__always)
  private static func plainText(_ bytes: PlainBytes, from start: Int) -> Int? {
    var end = start
    while bytes[end] >= 0x20, bytes[end] != 0x22, bytes[end] != bytes.delimiter,
      end < start &+ SpellingMemo.longest
    {
      end &+= 1
    }
    return bytes[end] == bytes.delimiter ? end : nil
  }

  /// A day on which it was closed, or none, at a row's end; where the next row begins.
  @inline(__always)
  private func plainClosed(
    _ bytes: PlainBytes, from start: Int, notBefore received: Int32
  ) -> Int? {
    var end = start
    if bytes[end] &- 48 < 10 {
      end &+= 10
      let date = DateReading(Cell(bytes.base + start, count: 10), format: closedFormat)
      guard bytes[end &- 1] &- 48 < 10, date.status == .value, date.day >= received
      else { return nil }
    }
    if bytes[end] == 0x0D { end &+= 1 }
    return bytes[end] == 0x0A ? end &+ 1 : nil
  }
}
