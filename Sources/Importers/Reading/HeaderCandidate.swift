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

  /// The one with a greater share of even rows; the wider where they are equal.
  func isBetter(than other: HeaderCandidate?) -> Bool {
    guard let other else { return true }
    let (own, its) = (even * max(other.below, 1), other.even * max(below, 1))
    let (mine, theirs) = (
      below == 0 ? max(other.below, 1) : own, other.below == 0 ? max(below, 1) : its
    )
    return mine == theirs ? header.width > other.header.width : mine > theirs
  }

  private static func headerIndex(_ rows: [SampleRow], _ delimiter: UInt8) -> Int? {
    guard let first = rows.first else { return nil }
    let plain = first.width >= 2 ? 0 : nil
    guard first.isTitle,
      let index = rows.prefix(ReadLimits.titleRows + 1).firstIndex(where: {
        !$0.isTitle && $0.width >= 2
      })
    else { return plain }
    let header = rows[index]
    if first.width > 1 { return header.filled == header.width && header.numeric == 0 ? index : 0 }
    return isBelowTitles(header, rows, index, delimiter) ? index : nil
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
