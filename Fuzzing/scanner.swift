@testable import Importers

/// The exports' scanner and RFC 4180 said plainly see the same rows, cells and lines, through a window
/// of any size; the cells of a row are its bytes but for quotes and delimiters; and rows that are
/// written anew are read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScanner(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  for delimiter in Delimiter.allCases {
    let plain = ReferenceScanner.rows(Array(bytes), delimiter: delimiter.rawValue)
    let scanned = scan(bytes, delimiter)
    claimEqual(scanned.map(\.row), plain ?? scanned.map(\.row), "\(delimiter): rows")
    claim(scanned.isClosed == (plain != nil), "\(delimiter): an unclosed quote is told")
    for capacity in [2, 7, 64] {
      claimEqual(
        windowed(Array(bytes), delimiter, capacity: capacity), plain, "a window of \(capacity)")
    }
    guard plain != nil else { continue }
    var written: [UInt8] = []
    for row in scanned.map(\.row) {
      for (place, cell) in row.cells.enumerated() {
        if place > 0 { written.append(delimiter.rawValue) }
        written.append(0x22)
        for byte in cell { written += byte == 0x22 ? [byte, byte] : [byte] }
        written.append(0x22)
      }
      written += [0x0D, 0x0A]
    }
    let again = written.withUnsafeBufferPointer { scan($0, delimiter) }
    claimEqual(again.map(\.row.cells), scanned.map(\.row.cells), "\(delimiter): rows read again")
  }
  return 0
}

private struct Scan {
  var rows: [(row: ReferenceScanner.Row, extent: Range<Int>)] = []
  var isClosed = true

  func map<Value>(_ part: ((row: ReferenceScanner.Row, extent: Range<Int>)) -> Value) -> [Value] {
    rows.map(part)
  }
}

private func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ delimiter: Delimiter) -> Scan {
  var scan = Scan()
  var scanner = RowScanner(bytes, delimiter: delimiter)
  var fields = FieldList(capacity: 1)
  while true {
    switch scanner.next(&fields) {
    case .end: return scan
    case .unclosedQuote:
      scan.isClosed = false
      return scan
    case .row: break
    case .incomplete, .tooLong: claim(false, "all bytes are there")
    }
    let cells = (0..<fields.count).map { fields.unescaped($0, bytes) }
    let extent = scanner.rowStart..<scanner.offset
    claim(extent.lowerBound >= scan.rows.last?.extent.upperBound ?? 0, "rows follow each other")
    var place = extent.lowerBound
    for index in 0..<fields.count {
      let field = fields[index]
      claim(extent.contains(field.start) || field.start == extent.upperBound, "a cell lies within")
      // Between cells: the delimiter, and a quote on either side where there are quotes.
      claim((place...place + 1).contains(field.start), "nothing is lost before a cell")
      claim(field.end >= field.start && field.end <= extent.upperBound, "a cell ends within")
      place = field.end + (field.start > place ? 2 : 1)
    }
    let row = ReferenceScanner.Row(line: scanner.line, cells: cells)
    scan.rows.append((row, extent))
  }
}

/// All rows, read through a window; nil where a quote never closes.
private func windowed(
  _ bytes: [UInt8], _ delimiter: Delimiter, capacity: Int
) -> [ReferenceScanner.Row]? {
  do throws(ReadFailure) {
    let source = ListedSource(bytes, piece: max(1, capacity / 3))
    let window = try TextWindow(source, capacity: capacity)
    var reader = RowReader(window, delimiter: delimiter, from: 0)
    var rows: [ReferenceScanner.Row] = []
    while true {
      switch try reader.next() {
      case .end: return rows
      case .unclosedQuote: return nil
      case .incomplete, .tooLong: claim(false, "a short text has short rows")
      case .row:
        let cells = (0..<reader.fields.count).map { reader.fields.unescaped($0, reader.bytes) }
        rows.append(ReferenceScanner.Row(line: reader.scanner.line, cells: cells))
      }
    }
  } catch {
    claim(false, "bytes in memory can be read")
    return nil
  }
}
