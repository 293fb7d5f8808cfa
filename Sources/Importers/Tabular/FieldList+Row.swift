extension FieldList {
  /// Whether a row of another width than its header differs by empty trailing fields alone.
  func fits(_ width: Int, _ base: UnsafePointer<UInt8>) -> Bool {
    guard count > width else { return false }
    return (width..<count).allSatisfy { index in
      Cell(base + self[index].start, count: self[index].end - self[index].start).isEmpty
    }
  }

  /// The cells as text, without surrounding blanks.
  func texts(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding) -> [String] {
    (0..<count).map { index in
      let cell = unescaped(index, bytes)
      let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
      guard let first = cell.firstIndex(where: { !isBlank($0) }),
        let last = cell.lastIndex(where: { !isBlank($0) })
      else { return "" }
      return cell[first...last].withUnsafeBufferPointer { encoding.decode($0) }
    }
  }

  /// A cell's bytes with doubled quotes made one.
  func unescaped(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let field = self[index]
    let cell = bytes[field.start..<field.end]
    return field.escaped ? DoubledQuotes.madeOne(in: cell) : Array(cell)
  }
}
