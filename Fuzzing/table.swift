@testable import Importers

/// Any file comes to the same table or the same refusal in pieces of any size; every row that is
/// counted is given, without a personal number; JSON holds those rows; and clean CSV is read again as
/// the same table.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTable(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let whole = read(bytes, pieceBytes: max(count, 1))
  for pieceBytes in [1, 3, 16] {
    claimEqual(read(bytes, pieceBytes: pieceBytes), whole, "in pieces of \(pieceBytes)")
  }
  guard case .success(let table) = whole else { return 0 }
  let width = table.columns.count + table.surplus.count
  claimEqual(table.rows.count, table.counted, "every row is given")
  claimEqual(Set(table.columns + table.surplus).count, width, "each name once")
  claim(table.columns.allSatisfy { !$0.isEmpty }, "each column has a name")
  claimEqual(
    table.rows.contains { $0.count > table.columns.count }, !table.surplus.isEmpty, "surplus cells")
  claim(!table.rows.contains { $0.isEmpty || $0.count > width }, "no row is wider")
  for cell in table.columns + table.surplus + table.rows.joined() {
    let shows = Array(cell.utf8).withUnsafeBufferPointer { PersonalNumber.isContained(in: $0) }
    claim(!shows, "no personal number is shown")
  }
  claimJSON(bytes, table)
  claimCSV(bytes, table, width)
  return 0
}

private struct Table: Equatable {
  let encoding: TextEncoding
  let isMixed: Bool
  let columns: [String]
  let surplus: [String]
  let counted: Int
  let departures: ReadDepartures
  let lineEnds: LineEnds
  let endsWithLineEnd: Bool
  let delimiter: String
  let headerLine: Int
  let passed: [Int]
  let isUnwrapped: Bool
  var rows: [[String]] = []
}

private func read(_ bytes: [UInt8], pieceBytes: Int) -> Result<Table, ReadRefusal> {
  Result { () throws(ReadRefusal) -> Table in
    let source = try LooseTable(ByteSource(bytes, pieceBytes: pieceBytes))
    var table = Table(
      encoding: source.encoding, isMixed: source.isMixed, columns: source.columns,
      surplus: source.surplusColumns, counted: source.rows, departures: source.departures,
      lineEnds: source.lineEnds, endsWithLineEnd: source.endsWithLineEnd,
      delimiter: source.delimiterName, headerLine: source.headerLine,
      passed: [source.hasSeparatorLine ? 1 : 0, source.commentLines, source.titleRows],
      isUnwrapped: source.isUnwrapped)
    try source.forEachRow { (record) throws(ReadRefusal) in
      table.rows.append((0..<record.count).map { record.text($0) })
    }
    return table
  }
}

private func written(_ bytes: [UInt8], _ form: LooseTable.Form) -> [UInt8] {
  var output: [UInt8] = []
  do throws(ReadRefusal) {
    try LooseTable(ByteSource(bytes)).write(form) { (piece) throws(ReadRefusal) in
      output += piece
    }
  } catch {
    claim(false, "what is read is written: \(error)")
  }
  return output
}

private func claimJSON(_ bytes: [UInt8], _ table: Table) {
  let names = table.columns + table.surplus
  let rows = JSONRows.read(written(bytes, .json))
  claim(rows != nil, "JSON is JSON")
  guard let rows else { return }
  claimEqual(rows.map { $0.map(\.value) }, table.rows, "the rows in JSON")
  for row in rows { claimEqual(row.map(\.name), Array(names.prefix(row.count)), "names in JSON") }
}

private func claimCSV(_ bytes: [UInt8], _ table: Table, _ width: Int) {
  let clean = written(bytes, .csv)
  let padded = table.rows.map { $0 + Array(repeating: "", count: width - $0.count) }
  let plain = ReferenceScanner.rows(clean, delimiter: UInt8(ascii: ","))
  claimEqual(
    plain?.map(\.texts), [table.columns + table.surplus] + padded, "the rows in clean CSV")
  guard case .success(let again) = read(Array("sep=,\n".utf8) + clean, pieceBytes: 64) else {
    return claim(false, "clean CSV is read")
  }
  claimEqual(again.columns, table.columns + table.surplus, "columns read again")
  claimEqual(again.rows, padded, "rows read again")
  claimEqual(again.encoding, .utf8(byteOrderMark: false), "clean CSV is UTF-8")
}
