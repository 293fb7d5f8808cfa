@testable import Importers

/// A dataset's table is looked for within the bytes: it begins at a row, on the line that is told,
/// below the header that is told; and what is unwrapped can be searched likewise.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStart(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  for columns in datasets { claimStart(bytes, columns: columns) }
  guard let inner = Unwrapping.unwrapped(bytes) else { return 0 }
  claim(inner.count <= count, "unwrapping takes away")
  inner.withUnsafeBufferPointer { inner in
    claim(Unwrapping.unwrapped(inner) == nil || inner.first == 0x22, "rows in rows")
    for columns in datasets { claimStart(inner, columns: columns) }
  }
  return 0
}

/// Columns such as the datasets have.
private let datasets = [
  [
    Column("child_id", "barn_id", required: true),
    Column("month", "måned", required: true, content: .date),
    Column("absent_days", "fraværsdage", required: true, content: .decimal),
    Column("school_days", "skoledage", required: true),
  ],
  [
    Column("year", "år", required: true),
    Column("budget_dkk", "budget", required: true, content: .decimal),
    Column("note"),
  ],
]

private func claimStart(_ bytes: UnsafeBufferPointer<UInt8>, columns: [Column]) {
  for encoding in [TextEncoding.utf8(byteOrderMark: false), .windows1252] {
    let found = TableStart(bytes, encoding: encoding, columns: columns, profile: nil)
    claim((0...bytes.count).contains(found.offset), "the table begins within the bytes")
    claimEqual(found.header.positions.count, columns.count, "a place for each column")
    for position in found.header.positions {
      claim((-1..<max(found.header.names.count, 1)).contains(position), "a place in the header")
    }
    claim(found.headerLine <= found.line, "the header stands above its rows")
    if found.offset > 0, found.offset < bytes.count {
      let last = bytes[found.offset - 1]
      claim(last == 0x0A || last == 0x0D, "the table begins at a row")
      claimEqual(found.line, 1 + lineEnds(bytes, before: found.offset), "the table's line")
    }
    let missing = found.header.missing(of: columns).isEmpty
    claimEqual(
      missing, found.header.isComplete(ColumnKeys(columns: columns, renamed: [:])), "missing")
    let sample = ColumnSample(bytes, found, columns: columns)
    for index in columns.indices {
      let isDate = columns[index].content == .date && found.header.positions[index] >= 0
      let isNumber = columns[index].content == .decimal && found.header.positions[index] >= 0
      claim(isDate || sample.dateFormats[index] == nil, "a format only where dates are")
      claim(isNumber || sample.signs[index] == nil, "a sign only where numbers are")
    }
  }
}

private func lineEnds(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
  (0..<end).count { place in
    bytes[place] == 0x0A || bytes[place] == 0x0D && (place + 1 == end || bytes[place + 1] != 0x0A)
  }
}
