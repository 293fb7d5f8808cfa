/// Finds personal numbers in a table's cells and hides all but their first two digits.
///
/// A number is hidden wherever it stands. In a column most of whose filled cells are such numbers, or
/// whose header says so, it is one too without its leading zero, and then shows one digit only, or
/// with another sign in place of its hyphen.
struct PersonalNumberMask {
  private struct Column {
    /// Whether the header calls its cells personal numbers.
    var isNamed = false
    var filled = 0
    /// Cells that are a personal number, odd ones among them.
    var personal = 0
    /// Cells that are one in such a column only.
    var odd = ReadDepartures.Tally()

    var isPersonal: Bool { isNamed || personal * 2 > filled }
  }

  private var columns: [Column] = []
  /// Personal numbers in full.
  private(set) var numbers = ReadDepartures.Tally()

  /// Counts what stands in the header: its names, or a first row where there is none.
  mutating func noteHeader(_ header: LooseRecord) {
    note(header)
    for index in columns.indices {
      columns[index].isNamed = Self.namesNumbers(header[index])
      columns[index].filled = columns[index].personal
    }
  }

  /// Counts what stands in a row's cells.
  mutating func note(_ record: LooseRecord) {
    while columns.count < record.count { columns.append(Column()) }
    var found = numbers
    columns.withUnsafeMutableBufferPointer { columns in
      record.withCells { index, bytes in
        guard bytes.count >= Self.fewest, Self.mayHoldNumber(bytes) else {
          // Nearly every cell tells by its first byte.
          guard let first = bytes.first else { return }
          let isFilled = !Self.isBlank(first) || !bytes.allSatisfy(Self.isBlank)
          columns[index].filled += isFilled ? 1 : 0
          return
        }
        Self.note(Cell(bytes), line: record.line, in: &columns[index])
        Self.forEachNumber(bytes) { _ in found.add(line: record.line) }
      }
    }
    numbers = found
  }

  private static func note(_ cell: Cell, line: Int, in column: inout Column) {
    let isOdd = shownDigits(ofOdd: cell) != nil
    column.filled += 1
    if isOdd { column.odd.add(line: line) }
    if isOdd || PersonalNumber.isWhole(cell) { column.personal += 1 }
  }

  /// Numbers without their leading zero or their hyphen, in columns of personal numbers.
  var oddNumbers: ReadDepartures.Tally {
    columns.reduce(into: ReadDepartures.Tally()) { sum, column in
      if column.isPersonal { sum.add(column.odd) }
    }
  }

  /// The row with its numbers hidden; nil where it has none.
  func hiding(_ record: LooseRecord) -> LooseRecord? {
    var hidden: LooseRecord?
    func hide(_ digits: Range<Int>) {
      if hidden == nil { hidden = record }
      hidden?.hideDigits(in: digits)
    }
    record.withCells { index, bytes in
      guard bytes.count >= Self.fewest, Self.mayHoldNumber(bytes) else { return }
      let start = record.start(of: index)
      Self.forEachNumber(bytes) { hide(start + $0.lowerBound + 2..<start + $0.upperBound) }
      guard index < columns.count, columns[index].isPersonal else { return }
      let cell = Cell(bytes)
      guard let shown = Self.shownDigits(ofOdd: cell) else { return }
      let first = start + (bytes.firstIndex { !Self.isBlank($0) } ?? 0)
      hide(first + shown..<first + cell.count)
    }
    return hidden
  }

  private static let names = ["cpr", "personnummer", "personnr"].map { Array($0.utf8) }

  private static func namesNumbers(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.indices.contains { start in
      let first = Cell.lower(cell[start])
      guard first == UInt8(ascii: "c") || first == UInt8(ascii: "p") else { return false }
      let word = cell[start...].prefix(12).map(Cell.lower)
      return names.contains { word.starts(with: $0) }
    }
  }

  /// How many digits a cell may show that is a number without its leading zero, or with one of the
  /// signs people write in place of its hyphen; nil where it is neither.
  private static func shownDigits(ofOdd cell: Cell) -> Int? {
    if PersonalNumber.isShortened(cell) { return 1 }
    // The sign has one to three bytes.
    guard (11...13).contains(cell.count), !isDigit(cell[6]), cell[6] != 0x2D else { return nil }
    let sign = cell.bytes[6..<cell.count - 4]
    guard signs.contains(where: sign.elementsEqual) else { return nil }
    let joined = Array(cell.bytes[..<6]) + cell.bytes[(cell.count - 4)...]
    return joined.withUnsafeBufferPointer { PersonalNumber.isWhole(Cell($0)) } ? 2 : nil
  }

  /// Blanks, dashes, a point and a slash.
  private static let signs = [" ", "\u{A0}", "\u{202F}", "‐", "‑", "‒", "–", "—", "−", ".", "/"]
    .map { Array($0.utf8) }

  /// The digits of a number that lost its leading zero.
  private static let fewest = 9

  /// Whether nine or ten digits stand in a row, or six before another sign and four; one of every
  /// six bytes tells where to look.
  private static func mayHoldNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 5
    while place < bytes.count {
      if isDigit(bytes[place]) {
        var (start, end) = (place, place + 1)
        while start > 0, isDigit(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, isDigit(bytes[end]) { end += 1 }
        if end - start >= 9 || end - start == 6 && end + 4 < bytes.count { return true }
        place = end
      }
      place += 6
    }
    return false
  }

  private static func forEachNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, _ visit: (Range<Int>) -> Void
  ) {
    let encoding = TextEncoding.utf8(byteOrderMark: false)
    var place = 0
    while let number = PersonalNumber.first(in: bytes, encoding, from: place) {
      visit(number)
      place = number.upperBound
    }
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
