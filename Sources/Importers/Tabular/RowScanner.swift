/// Splits bytes into rows and fields by RFC 4180, one row at a time, without allocating.
///
/// LF, CRLF and CR end a row; blank lines are passed over. A quote is special only as a field's
/// first byte. Source: Y. Shafranovich, RFC 4180 (2005), section 2.
struct RowScanner {
  enum Step {
    case row
    case end
    /// A quote that never closes; `quoteLine` is where it opened.
    case unclosedQuote
    /// The row goes on beyond the bytes, which are not the text's last; `offset` is its beginning.
    case incomplete
    /// A row that no window holds; never of a scanner's own.
    case tooLong
  }

  private var bytes: UnsafePointer<UInt8>
  private var count: Int
  /// Whether the text ends with the bytes.
  private var isLast: Bool
  let delimiter: UInt8
  private(set) var offset: Int
  /// The line of the next row's first byte, from 1.
  private(set) var nextLine: Int
  /// The line of the last row's first byte.
  private(set) var line = 1
  /// Where the last row began.
  private(set) var rowStart = 0
  /// The line on which the last quoted field opened.
  private(set) var quoteLine = 0
  /// Whether the last row that was incomplete ended within quotes.
  private(set) var isInQuotes = false

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: Delimiter, from offset: Int = 0, line: Int = 1,
    isLast: Bool = true
  ) {
    // An empty buffer has no base address; its pointer is never read.
    self.bytes = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = bytes.count
    self.isLast = isLast
    self.delimiter = delimiter.rawValue
    self.offset = offset
    nextLine = line
  }

  /// Passes over rows that were taken elsewhere, one line each.
  mutating func skip(rows: Int, to place: Int) {
    offset = place
    nextLine += rows
  }

  /// Goes on in other bytes, the first of which is the one at `offset` in the former.
  mutating func move(to bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    self.bytes = bytes.baseAddress ?? self.bytes
    count = bytes.count
    self.isLast = isLast
    offset = 0
  }

  private static let newline: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let quote: UInt8 = 0x22

  @inline(__always)
  mutating func next(_ fields: inout FieldList) -> Step {
    fields.removeAll()
    var place = passBlankLines()
    guard place < count else { return isLast ? .end : .incomplete }
    line = nextLine
    rowStart = place
    while true {
      if place < count, bytes[place] == Self.quote {
        guard let after = quotedField(at: place, &fields) else { return stopInQuotes() }
        place = after
      } else {
        let start = place
        while place < count, !endsField(bytes[place]) { place += 1 }
        fields.append(Field(start: start, end: place, escaped: false))
      }
      guard place < count else {
        guard isLast else { return stopEarly() }
        break
      }
      let byte = bytes[place]
      place += 1
      if byte == delimiter { continue }
      if byte == Self.carriageReturn {
        if place < count {
          if bytes[place] == Self.newline { place += 1 }
        } else if !isLast {
          return stopEarly()
        }
      }
      break
    }
    nextLine += 1
    offset = place
    return .row
  }

  /// Passes the line ends before a row; a CR at the end may be half of one.
  @inline(__always)
  private mutating func passBlankLines() -> Int {
    var place = offset
    while place < count {
      let byte = bytes[place]
      if byte == Self.newline {
        place += 1
      } else if byte == Self.carriageReturn {
        if place + 1 == count, !isLast { break }
        place += 1
        if place < count, bytes[place] == Self.newline { place += 1 }
      } else {
        break
      }
      nextLine += 1
    }
    offset = place
    // The last byte there is never ends a row of its own: more is needed to tell.
    return place + 1 == count && !isLast ? count : place
  }

  /// Leaves a row to be read again when more of it is there.
  private mutating func stopEarly(inQuotes: Bool = false) -> Step {
    isInQuotes = inQuotes
    nextLine = line
    offset = rowStart
    return .incomplete
  }

  private mutating func stopInQuotes() -> Step {
    guard isLast else { return stopEarly(inQuotes: true) }
    offset = count
    return .unclosedQuote
  }

  @inline(__always)
  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.newline || byte == Self.carriageReturn
  }

  /// Reads the field whose opening quote is at `place`; returns where it ends, nil if never.
  private mutating func quotedField(at place: Int, _ fields: inout FieldList) -> Int? {
    var scan = place + 1
    var escaped = false
    quoteLine = nextLine
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
    // A quote as the last byte there is may be the first of two.
    guard scan < count, isLast || scan + 1 < count else { return nil }
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
