@testable import Importers

/// A dataset's table is looked for within the bytes: it begins at a row, on the line that is told,
/// below the header that is told; what is found of its columns, and what is unwrapped, is the same
/// through a window of any size.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStart(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let all = Array(bytes)
  for columns in datasets {
    for encoding in [TextEncoding.utf8(byteOrderMark: false), .windows1252] {
      let found = TableStart(bytes, encoding: encoding, columns: columns, profile: nil)
      claimStart(found, bytes, columns: columns)
      let whole = signs(all, found, columns: columns, capacity: 1 << 12)
      // The table's start lies within the first window.
      for capacity in [found.offset + 2, found.offset + 40] {
        claimEqual(
          signs(all, found, columns: columns, capacity: capacity), whole, "a sample by windows")
      }
    }
  }
  let whole = unwrapped(all, capacity: 1 << 12)
  for capacity in [2, 40] {
    claimEqual(unwrapped(all, capacity: capacity), whole, "unwrapped by windows")
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

private func claimStart(
  _ found: TableStart, _ bytes: UnsafeBufferPointer<UInt8>, columns: [Column]
) {
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
  let isComplete = found.header.missing(of: columns).isEmpty
  claimEqual(
    isComplete, found.header.isComplete(ColumnKeys(columns: columns, renamed: [:])), "missing")
}

private func lineEnds(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
  (0..<end).count { place in
    bytes[place] == 0x0A || bytes[place] == 0x0D && (place + 1 == end || bytes[place + 1] != 0x0A)
  }
}

private struct Signs: Equatable {
  let formats: [DateFormat?]
  let signs: [DecimalSign?]
}

private func signs(
  _ bytes: [UInt8], _ start: TableStart, columns: [Column], capacity: Int
) -> Signs {
  do throws(ReadFailure) {
    let text = try text(bytes, capacity: capacity)
    let before = Array(text.window.bytes)
    let sample = try ColumnSample(text, start, columns: columns, words: nil)
    claim(text.window.bytes.starts(with: before), "the window is where it was")
    let signs = sample.signs(nil)
    for index in columns.indices {
      let isThere = start.header.positions[index] >= 0
      let (isDate, isNumber) = (
        columns[index].content == .date, columns[index].content == .decimal
      )
      claim(isThere && isDate || sample.dateFormats[index] == nil, "a format where dates are")
      claim(isThere && isNumber || signs[index] == nil, "a sign where numbers are")
    }
    return Signs(formats: sample.dateFormats, signs: signs)
  } catch {
    claim(false, "bytes in memory can be read")
    return Signs(formats: [], signs: [])
  }
}

/// What a file of wrapped rows holds; nil where it is none.
private func unwrapped(_ bytes: [UInt8], capacity: Int) -> [UInt8]? {
  do throws(ReadFailure) {
    guard let inner = try Unwrapping.unwrapped(text(bytes, capacity: capacity)) else { return nil }
    var all = Array(inner.window.bytes)
    while !inner.window.isLast {
      claim(try inner.window.advance(past: inner.window.count), "a window moves on")
      all += inner.window.bytes
    }
    return all
  } catch {
    claim(false, "bytes in memory can be read")
    return nil
  }
}

private func text(_ bytes: [UInt8], capacity: Int) throws(ReadFailure) -> ExportText {
  ExportText(
    kind: .bytes(byteOrderMark: false),
    window: try TextWindow(ListedSource(bytes, piece: max(1, capacity / 3)), capacity: capacity))
}
