/// The header one delimiter shows, and how well the rows below agree with it.
struct HeaderCandidate {
  let delimiter: UInt8
  /// How many title rows stand above it.
  let index: Int
  let header: SampleRow
  /// Rows below, and those as wide as the header.
  let below: Int
  let even: Int

  /// Nil where the delimiter shows no header of two cells or more.
  init?(_ rows: [SampleRow], delimiter: UInt8) {
    guard let index = Self.headerIndex(rows, delimiter) else { return nil }
    let header = rows[index]
    self.delimiter = delimiter
    self.index = index
    self.header = header
    below = rows.count - index - 1
    even = rows[(index + 1)...].count { $0.width == header.width }
    // "Navn, fornavn" above rows without a comma is one column, whose name is prose.
    if below > 0, header.isSpaced, rows[(index + 1)...].allSatisfy({ $0.width == 1 }) { return nil }
  }

  /// The one with a greater share of even rows; where they are equal the one that passes over fewer
  /// titles, then the wider.
  func isBetter(than other: HeaderCandidate?) -> Bool {
    guard let other else { return true }
    let (own, its) = (even * max(other.below, 1), other.even * max(below, 1))
    let (mine, theirs) = (
      below == 0 ? max(other.below, 1) : own, other.below == 0 ? max(below, 1) : its
    )
    if mine != theirs { return mine > theirs }
    return index == other.index ? header.width > other.header.width : index < other.index
  }

  private static func headerIndex(_ rows: [SampleRow], _ delimiter: UInt8) -> Int? {
    guard let first = rows.first else { return nil }
    let plain = first.width >= 2 ? 0 : nil
    guard isTitle(rows, 0),
      let index = rows.indices.prefix(ReadLimits.titleRows + 1).first(where: {
        !isTitle(rows, $0) && rows[$0].width >= 2
      })
    else { return plain }
    if first.width == 1 { return isBelowTitles(rows[index], rows, index, delimiter) ? index : nil }
    guard isNamed(rows, index) else { return 0 }
    return first.isTitle || isTable(rows, index) ? index : 0
  }

  /// Whether a row is a title by itself, or prose above an empty line.
  private static func isTitle(_ rows: [SampleRow], _ index: Int) -> Bool {
    let row = rows[index]
    if row.isTitle { return true }
    return row.isSpaced && index + 1 < rows.count && rows[index + 1].line > row.lastLine + 1
  }

  /// Whether every cell of a row is a name, which a year may be where those below it are none.
  private static func isNamed(_ rows: [SampleRow], _ index: Int) -> Bool {
    let row = rows[index]
    guard row.filled == row.width, row.numeric > 0 else { return row.filled == row.width }
    return row.numeric == row.years && row.numeric < row.filled && index + 1 < rows.count
      && rows[index + 1].years < row.years
  }

  /// Whether rows of one width stand below, none of them prose.
  private static func isTable(_ rows: [SampleRow], _ index: Int) -> Bool {
    let below = rows[(index + 1)...]
    return !below.isEmpty && below.allSatisfy { $0.width == rows[index].width && !$0.isSpaced }
  }

  /// Whether narrow rows are titles above a header, and not a header of one column above rows.
  private static func isBelowTitles(
    _ header: SampleRow, _ rows: [SampleRow], _ index: Int, _ delimiter: UInt8
  ) -> Bool {
    let below = rows[(index + 1)...]
    let even = below.count { $0.width == header.width }
    guard even * 2 >= below.count, header.numeric < header.filled else { return false }
    if header.line > rows[index - 1].lastLine + 1 { return !header.isSpaced || even > 1 }
    if rows[0].hasWords { return !header.isSpaced && !below.isEmpty }
    return delimiter != Delimiter.comma.rawValue && header.numeric == 0 && even > 1
      && even == below.count
  }
}
