/// Rows written anew as CSV, each on the line it came from.
struct RowText {
  private(set) var bytes: [UInt8] = []
  private var line = 1
  private let delimiter: UInt8

  init(delimiter: Delimiter, capacity: Int) {
    self.delimiter = delimiter.rawValue
    bytes.reserveCapacity(capacity)
  }

  /// Forgets what was written and goes on below it.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Begins on the first line again.
  mutating func restart() {
    removeAll()
    line = 1
  }

  /// Adds a row that began on a line of the file.
  mutating func append(_ fields: [ArraySlice<UInt8>], line wanted: Int) {
    moveDown(to: wanted)
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      append(field)
    }
    endLine()
  }

  /// Adds a row as it is, without a line end.
  mutating func append(raw: some Sequence<UInt8>, line wanted: Int) {
    moveDown(to: wanted)
    for byte in raw {
      bytes.append(byte)
      if byte == 0x0A { line += 1 }
    }
    endLine()
  }

  private mutating func moveDown(to wanted: Int) {
    while line < wanted { endLine() }
  }

  private mutating func endLine() {
    bytes.append(0x0A)
    line += 1
  }

  private mutating func append(_ field: ArraySlice<UInt8>) {
    let special: Set<UInt8> = [0x22, 0x0A, 0x0D, delimiter]
    guard field.contains(where: special.contains) else {
      bytes.append(contentsOf: field)
      return
    }
    bytes.append(0x22)
    for byte in field {
      if byte == 0x22 { bytes.append(0x22) }
      if byte == 0x0A { line += 1 }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
