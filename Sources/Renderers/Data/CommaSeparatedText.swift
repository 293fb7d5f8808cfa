/// A table as RFC 4180 text in UTF-8: byte order mark, commas, line feeds.
///
/// Bytes are appended as they come; no row and no file is ever a `String`.
struct CommaSeparatedText: Sendable {
  private(set) var bytes: [UInt8]
  private var startsRow = true

  /// Begins the table with its header.
  init(header: [String], reservingBytes capacity: Int = 0) {
    bytes = [0xEF, 0xBB, 0xBF]
    bytes.reserveCapacity(capacity)
    for name in header { append(name) }
    endRow()
  }

  /// Rows alone, to be put into a table.
  init(rowsReservingBytes capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Adds rows that were written elsewhere.
  mutating func append(rows: [UInt8]) {
    bytes += rows
  }

  /// The whole table, of rows that were begun without a header.
  func bytes(below header: [String]) -> [UInt8] {
    var table = CommaSeparatedText(header: header, reservingBytes: bytes.count + 1000)
    table.append(rows: bytes)
    return table.bytes
  }

  mutating func append(_ text: String) {
    separate()
    appendBody(text)
  }

  /// Adds cells that were written elsewhere.
  mutating func append(_ cells: Cells) {
    separate()
    bytes.append(contentsOf: cells.bytes)
  }

  /// Text that came from outside: it can start no formula when a spreadsheet opens the file.
  mutating func append(unsafe text: String) {
    separate()
    guard let first = text.utf8.first, Self.startsFormula(first) else { return appendBody(text) }
    appendBody("'" + text)
  }

  mutating func append(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func append(_ number: Double?) {
    separate()
    guard let number else { return }
    var text = number.description
    text.withUTF8 { digits in
      if digits.contains(where: { $0 >= UInt8(ascii: "a") }) || number == 0 {
        bytes.append(contentsOf: (ShortestDecimal(number)?.text ?? "").utf8)
      } else {
        // Swift writes whole numbers with a fraction of one zero.
        let isWhole = digits.suffix(2).elementsEqual(".0".utf8)
        bytes.append(contentsOf: isWhole ? digits.dropLast(2) : digits[...])
      }
    }
  }

  mutating func appendEmpty(_ count: Int = 1) {
    for _ in 0..<count { separate() }
  }

  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    startsRow = true
  }

  private mutating func separate() {
    if startsRow { startsRow = false } else { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func appendBody(_ text: String) {
    var text = text
    text.withUTF8 { source in
      guard source.contains(where: Self.needsQuotes) else {
        bytes.append(contentsOf: source)
        return
      }
      let quote = UInt8(ascii: "\"")
      bytes.append(quote)
      for byte in source {
        if byte == quote { bytes.append(quote) }
        bytes.append(byte)
      }
      bytes.append(quote)
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  /// One or more cells that many rows have alike, written once.
  struct Cells: Sendable {
    fileprivate let bytes: [UInt8]

    init(_ write: (inout CommaSeparatedText) -> Void) {
      var row = CommaSeparatedText(rowsReservingBytes: 0)
      write(&row)
      bytes = row.bytes
    }
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }
}
