import Model

/// The whole grammar of dates in Danish exports.
///
/// Nothing is allocated for a cell.
enum DateGrammar {
  static func read(_ cell: Cell, format: DateFormat, clock: Bool) -> DateReading {
    if let mark = Marks.status(of: cell) { return .failed(mark) }
    guard let (shape, parts, rest) = split(cell), shape == format else {
      return .failed(.malformed)
    }
    var minutes: Int32 = -1
    if !rest.isEmpty {
      guard clock, let read = time(rest) else { return .failed(.malformed) }
      minutes = read
    }
    return DateReading(
      year: parts.year, month: parts.month, day: parts.day, minutes: minutes)
  }

  /// The shape a cell is written in, whether or not the day exists.
  static func shape(of cell: Cell) -> DateFormat? {
    if cell.count == 10, cell[2] == cell[5],
      [0, 1, 3, 4, 6, 7, 8, 9].allSatisfy({ (48...57).contains(cell[$0]) })
    {
      for format in [DateFormat.dashed, .dotted, .slashed] where cell[2] == format.separator {
        return format
      }
    }
    return split(cell)?.format
  }

  private typealias Parts = (year: Int, month: Int, day: Int)

  private typealias Text = Slice<UnsafeBufferPointer<UInt8>>

  private static func split(
    _ cell: Cell
  ) -> (format: DateFormat, parts: Parts, rest: Text)? {
    guard cell.count <= 40 else { return nil }
    let text = cell.bytes[...]
    for format in DateFormat.allCases {
      switch format {
      case .dashed, .dotted, .slashed:
        guard text.count >= 10, text[2] == format.separator, text[5] == format.separator,
          let day = number(text[0..<2]), let month = number(text[3..<5]),
          let year = number(text[6..<10])
        else { continue }
        return (format, (year, month, day), text[10...])
      case .iso:
        guard text.count >= 10, text[4] == format.separator, text[7] == format.separator,
          let year = number(text[0..<4]), let month = number(text[5..<7]),
          let day = number(text[8..<10])
        else { continue }
        return (format, (year, month, day), text[10...])
      case .compact:
        guard text.count >= 8, let year = number(text[0..<4]), let month = number(text[4..<6]),
          let day = number(text[6..<8])
        else { continue }
        return (format, (year, month, day), text[8...])
      case .written:
        guard let (parts, rest) = written(text) else { continue }
        return (format, parts, rest)
      }
    }
    return nil
  }

  /// `3. maj 2024`: one or two digits, a point, the month's name, four digits.
  private static func written(_ text: Text) -> (Parts, Text)? {
    guard let point = text.firstIndex(of: 0x2E), (1...2).contains(point),
      let day = number(text[..<point])
    else { return nil }
    let name = text[(point + 1)...].drop { $0 == 0x20 }
    guard let blank = name.firstIndex(of: 0x20) else { return nil }
    let (word, rest) = (name[..<blank], name[(blank + 1)...])
    guard rest.count >= 4, let year = number(rest.prefix(4)),
      let month = months.firstIndex(where: { Cell(UnsafeBufferPointer(rebasing: word)).equals($0) })
    else { return nil }
    return ((year, month + 1, day), rest.dropFirst(4))
  }

  private static let months: [StaticString] = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
    "oktober", "november", "december",
  ]

  /// Space or `T`, then `hh:mm` or `hh:mm:ss`.
  private static func time(_ rest: Text) -> Int32? {
    let start = rest.startIndex
    guard rest.count == 6 || rest.count == 9, rest[start] == 0x20 || rest[start] == 0x54,
      rest[start + 3] == 0x3A, let hour = number(rest[start + 1..<start + 3]),
      let minute = number(rest[start + 4..<start + 6]), hour < 24, minute < 60
    else { return nil }
    if rest.count == 9 {
      guard rest[start + 6] == 0x3A, let second = number(rest[start + 7..<start + 9]), second < 60
      else { return nil }
    }
    return Int32(hour * 60 + minute)
  }

  private static func number(_ digits: Text) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}
