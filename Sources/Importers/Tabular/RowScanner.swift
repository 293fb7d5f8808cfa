/// Splits bytes into rows and fields by RFC 4180, one row at a time, without allocating.
///
/// LF, CRLF and CR end a row; blank lines are passed over. A quote is special only as a field's
/// first byte. Source: Y. Shafranovich, RFC 4180 (2005), section 2.
struct RowScanner {
  enum Step {
    case row
    case end
    /// A quote that never closes; `line` is where its row began.
    case unclosedQuote
  }

  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  let delimiter: UInt8
  private(set) var offset: Int
  /// The line of the next row's first byte, from 1.
  private(set) var nextLine: Int
  /// The line of the last row's first byte.
  private(set) var line = 1
  /// Where the last row began.
  private(set) var rowStart = 0

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: Delimiter, from offset: Int = 0, line: Int = 1
  ) {
    // An empty buffer has no base address; its pointer is never read.
    self.bytes = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = bytes.count
    self.delimiter = delimiter.rawValue
    self.offset = offset
    nextLine = line
  }

  /// Passes over rows that were taken elsewhere, one line each.
  mutating func skip(rows: Int, to place: Int) {
    offset = place
    nextLine += rows
  }

  private static let newline: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let quote: UInt8 = 0x22

  @inline(__always)
  mutating func next(_ fields: inout FieldList) -> Step {
    fields.removeAll()
    var place = offset
    while place < count {
      let byte = bytes[place]
      if byte == Self.newline {
        place += 1
      } else if byte == Self.carriageReturn {
        place += 1
        if place < count, bytes[place] == Self.newline { place += 1 }
      } else {
        break
      }
      nextLine += 1
    }
    guard place < count else {
      offset = place
      return .end
    }
    line = nextLine
    rowStart = place
    while true {
      if place < count, bytes[place] == Self.quote {
        guard let after = quotedField(at: place, &fields) else {
          offset = count
          return .unclosedQuote
        }
        place = after
      } else {
        let start = place
        while place < count, !endsField(bytes[place]) { place += 1 }
        fields.append(Field(start: start, end: place, escaped: false))
      }
      guard place < count else { break }
      let byte = bytes[place]
      place += 1
      if byte == delimiter { continue }
      if byte == Self.carriageReturn, place < count, bytes[place] == Self.newline { place += 1 }
      break
    }
    nextLine += 1
    offset = place
    return .row
  }

  @inline(__always)
  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.newline || byte == Self.carriageReturn
  }

  /// Reads the field whose opening quote is at `place`; returns where it ends, nil if never.
  private mutating func quotedField(at place: Int, _ fields: inout FieldList) -> Int? {
    var scan = place + 1
    var escaped = false
    while scan < count {
      let byte = bytes[scan]
      if byte == Self.quote {
        if scan + 1 < count, bytes[scan + 1] == Self.quote {
          escaped = true
          scan += 2
          continue
        }
        break
      }
      if byte == Self.newline { nextLine += 1 }
      if byte == Self.carriageReturn, scan + 1 >= count || bytes[scan + 1] != Self.newline {
        nextLine += 1
      }
      scan += 1
    }
    guard scan < count else { return nil }
    var end = scan + 1
    if end == count || endsField(bytes[end]) {
      fields.append(Field(start: place + 1, end: scan, escaped: escaped))
      return end
    }
    // Text after the closing quote: the cell is kept as it stands, quotes and all.
    while end < count, !endsField(bytes[end]) { end += 1 }
    fields.append(Field(start: place, end: end, escaped: false))
    return end
  }
}
