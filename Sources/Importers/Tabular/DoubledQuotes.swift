/// Quotes within a quoted cell, which are written twice.
enum DoubledQuotes {
  /// The bytes of a cell with every two quotes made one.
  static func madeOne(in cell: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(cell.count)
    var isSecond = false
    for byte in cell {
      if byte == 0x22, isSecond {
        isSecond = false
        continue
      }
      isSecond = byte == 0x22
      text.append(byte)
    }
    return text
  }
}
