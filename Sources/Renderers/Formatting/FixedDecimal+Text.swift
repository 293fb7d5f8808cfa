extension FixedDecimal {
  /// The digits with a sign between thousands and one before the decimals; no minus on zero.
  ///
  /// - Parameters:
  ///   - point: The byte before the decimals.
  ///   - thousands: The byte between thousands; nil where they stand together.
  ///   - minus: What stands before a number below zero.
  /// - Returns: `−1.234,50`.
  func text(point: UInt8, thousands: UInt8?, minus: StaticString) -> String {
    // Up to 15 bytes a text needs no storage of its own; else twenty digits and six signs between
    // them, decimals, the point and the minus.
    let isShort = scaled.magnitude < 1_000_000 && decimals < 5
    let room = isShort ? 15 : 32 + decimals + minus.utf8CodeUnitCount
    return String(unsafeUninitializedCapacity: room) { buffer in
      var (place, written, rest) = (room, 0, scaled.magnitude)
      func write(_ byte: UInt8) {
        place -= 1
        buffer[place] = byte
      }
      while rest > 0 || written <= decimals {
        if written == decimals, decimals > 0 {
          write(point)
        } else if let thousands, written > decimals, (written - decimals).isMultiple(of: 3) {
          write(thousands)
        }
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
        (rest, written) = (quotient, written + 1)
      }
      if scaled < 0 {
        minus.withUTF8Buffer { for byte in $0.reversed() { write(byte) } }
      }
      let count = room - place
      for index in 0..<count { buffer[index] = buffer[place + index] }
      return count
    }
  }
}
