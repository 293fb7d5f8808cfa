extension Notifications {
  /// Rows such as `14-03-2024;0766-000123;skole;fravær;02-04-2024`, without quotes or blanks.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes {
    var bytes = bytes
    guard bytes.hasColumns(Place.closed + 1) else { return bytes }
    let limit = bytes.end &- 4 &* PlainBytes.reach
    while bytes.place <= limit {
      guard let received = bytes.day(from: bytes.place, receivedFormat),
        let idEnd = children.findPlain(bytes, at: received.end &+ 1),
        let sourceEnd = bytes.textEnd(from: idEnd &+ 1),
        let reasonEnd = bytes.textEnd(from: sourceEnd &+ 1),
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

  /// A day on which it was closed, or none, at a row's end; where the next row begins.
  @inline(__always)
  private func plainClosed(
    _ bytes: PlainBytes, from start: Int, notBefore received: Int32
  ) -> Int? {
    var end = start
    if bytes[end] &- 48 < 10 {
      guard let day = bytes.date(from: start, closedFormat), day >= received else { return nil }
      end &+= 10
    }
    if bytes[end] == 0x0D { end &+= 1 }
    return bytes[end] == 0x0A ? end &+ 1 : nil
  }
}
