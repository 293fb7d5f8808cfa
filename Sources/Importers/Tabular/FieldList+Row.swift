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
      let text = cell.withUnsafeBufferPointer { encoding.decode($0) }
      let characters = text.drop(while: \.isWhitespace)
      return String(characters.reversed().drop(while: \.isWhitespace).reversed())
    }
  }

  /// A cell's bytes with doubled quotes made one.
  func unescaped(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let field = self[index]
    let cell = bytes[field.start..<field.end]
    guard field.escaped else { return Array(cell) }
    var text: [UInt8] = []
    var skips = false
    for byte in cell {
      if byte == 0x22, skips {
        skips = false
        continue
      }
      skips = byte == 0x22
      text.append(byte)
    }
    return text
  }
}
