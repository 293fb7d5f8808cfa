/// Splits UTF-8 text into rows by RFC 4180 and its common departures, piece by piece.
///
/// Any line end ends a row; empty lines are counted and passed over. A quote opens a cell only
/// where nothing but blanks precedes it. What could be read in two ways is refused: a quoted cell
/// that holds a delimiter or a line end must be followed by a delimiter or a line end.
/// Source: Y. Shafranovich, RFC 4180 (2005), section 2.
struct LooseScanner {
  /// Takes a row, which is valid during the call; false where no more are wanted.
  typealias Visit = (LooseRecord) throws(ReadRefusal) -> Bool

  private enum State { case rowStart, cellStart, plain, quoted, quoteInQuoted, closed }

  private(set) var departures = ReadDepartures()
  private(set) var lineEnds = LineEnds()
  /// Whether the last row has a line end.
  private(set) var endsWithLineEnd = true

  private let delimiter: UInt8
  private var state = State.rowStart
  private var record = LooseRecord()
  private var line: Int
  private var offset: Int
  /// Whether the byte before was a CR, so that an LF belongs to it.
  private var returned = false
  private var cell = OpenCell()

  /// What is known of the cell that is being read, beside its bytes.
  private struct OpenCell {
    var line = 1
    /// Blanks before the opening and after the closing quote.
    var lead: [UInt8] = []
    var tail: [UInt8] = []
    var holdsDelimiter = false
    var holdsLineEnd = false
    var holdsQuote = false
    /// Whether it is anything but plain.
    var isMarked = false
  }

  /// A byte no text holds, for a file of one column.
  static let noDelimiter: UInt8 = 0xFF

  init(delimiter: UInt8, offset: Int = 0, line: Int = 1) {
    self.delimiter = delimiter
    self.offset = offset
    self.line = line
  }

  /// Reads a piece; false where the visitor wants no more.
  mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ visit: Visit
  ) throws(ReadRefusal) -> Bool {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch state {
      case .rowStart:
        if startRow(byte, offset + place) { place += 1 }
      case .cellStart where byte == Self.quote || isBlank(byte):
        startCell(byte)
        place += 1
        try checkLength()
      case .cellStart, .plain:
        state = .plain
        place = try readPlain(bytes, from: place)
        guard place < bytes.count else { break }
        if bytes[place] == delimiter {
          try endCell()
        } else {
          try endRow(bytes[place])
          guard try visit(record) else { return false }
        }
        place += 1
      case .quoted:
        place = try readQuoted(bytes, from: place)
      case .quoteInQuoted:
        if byte == Self.quote {
          record.append(byte)
          place += 1
          state = .quoted
        } else {
          state = .closed
        }
      case .closed:
        if isBlank(byte) {
          cell.tail.append(byte)
          place += 1
          try checkLength()
        } else {
          try closeQuotes(before: byte)
        }
      }
    }
    offset += bytes.count
    return true
  }

  /// Ends the text: a last row without a line end is a row.
  mutating func finish(_ visit: Visit) throws(ReadRefusal) {
    if state == .rowStart { return }
    if state == .quoted { throw ReadRefusal(.unclosedQuote, line: cell.line) }
    if state == .quoteInQuoted || state == .closed { try closeQuotes(before: Self.newline) }
    endsWithLineEnd = false
    try endRow(nil)
    _ = try visit(record)
  }

  private static let newline: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let quote: UInt8 = 0x22

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool {
    byte != delimiter && (byte == 0x20 || byte == 0x09)
  }

  @inline(__always)
  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Self.newline || byte == Self.carriageReturn
  }

  /// Passes a line end, or begins a row without taking the byte.
  private mutating func startRow(_ byte: UInt8, _ place: Int) -> Bool {
    if byte == Self.newline, returned {
      returned = false
      lineEnds.cr -= 1
      lineEnds.crlf += 1
      return true
    }
    if isLineEnd(byte) {
      departures.blankLines.add(line: line)
      passLineEnd(byte)
      return true
    }
    returned = false
    record.begin(line: line, offset: place)
    openCell()
    return false
  }

  private mutating func passLineEnd(_ byte: UInt8) {
    if byte == Self.newline { lineEnds.lf += 1 } else { lineEnds.cr += 1 }
    returned = byte == Self.carriageReturn
    line += 1
  }

  private mutating func openCell() {
    state = .cellStart
    if cell.isMarked { cell = OpenCell() }
    cell.line = line
  }

  /// Takes a blank or an opening quote.
  private mutating func startCell(_ byte: UInt8) {
    guard byte == Self.quote else {
      record.append(byte)
      return
    }
    cell.isMarked = true
    if record.openCount > 0 {
      cell.lead = Array(record.open)
      record.replaceOpen([])
    }
    if record.count == 0 { record.beginsQuoted = true }
    returned = false
    state = .quoted
  }

  private mutating func readPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(ReadRefusal) -> Int {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == delimiter || isLineEnd(byte) { break }
      if byte == Self.quote {
        cell.holdsQuote = true
        cell.isMarked = true
      }
      place += 1
    }
    record.append(bytes[start..<place])
    try checkLength()
    return place
  }

  private mutating func readQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(ReadRefusal) -> Int {
    var place = start
    while place < bytes.count, bytes[place] != Self.quote {
      let byte = bytes[place]
      if byte == delimiter { cell.holdsDelimiter = true }
      if isLineEnd(byte) {
        cell.holdsLineEnd = true
        if byte == Self.carriageReturn || !returned { line += 1 }
      }
      returned = byte == Self.carriageReturn
      place += 1
    }
    record.append(bytes[start..<place])
    try checkLength()
    guard place < bytes.count else { return place }
    returned = false
    state = .quoteInQuoted
    return place + 1
  }

  /// Ends a quoted cell, or keeps it as it stands where text follows its closing quote.
  private mutating func closeQuotes(before byte: UInt8) throws(ReadRefusal) {
    state = .plain
    if byte == delimiter || isLineEnd(byte) {
      if !cell.lead.isEmpty || !cell.tail.isEmpty { departures.spacedQuotes.add(line: cell.line) }
      if cell.holdsLineEnd { departures.cellsOverLines.add(line: cell.line) }
      return
    }
    guard !cell.holdsDelimiter, !cell.holdsLineEnd else {
      throw ReadRefusal(.textAfterQuote, line: cell.line)
    }
    let inside = record.open.flatMap { $0 == Self.quote ? [$0, $0] : [$0] }
    record.replaceOpen(cell.lead + [Self.quote] + inside + [Self.quote] + cell.tail)
    if record.count == 0 { record.beginsQuoted = false }
    cell.holdsQuote = true
  }

  private mutating func endCell() throws(ReadRefusal) {
    if cell.holdsQuote { departures.loneQuotes.add(line: cell.line) }
    record.endCell()
    guard record.count <= ReadLimits.columns else {
      throw ReadRefusal(.manyColumns, line: record.line)
    }
    openCell()
  }

  private mutating func endRow(_ lineEnd: UInt8?) throws(ReadRefusal) {
    try endCell()
    record.lastLine = line
    state = .rowStart
    if let lineEnd { passLineEnd(lineEnd) }
  }

  private func checkLength() throws(ReadRefusal) {
    if record.openCount + cell.tail.count > ReadLimits.fieldBytes {
      throw ReadRefusal(.longField, line: cell.line)
    }
    if record.bytes.count > ReadLimits.rowBytes { throw ReadRefusal(.longRow, line: record.line) }
  }
}
