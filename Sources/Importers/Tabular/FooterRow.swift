import Model

/// A row below the data, such as a sum or a source; it is counted apart and is no fault.
enum FooterRow {
  private static let words: Set<String> = ["i_alt", "total", "sum", "kilde"]

  /// The keys of a profile's footers that are not among the usual ones.
  static func others(_ profile: ImportProfile?) -> Set<String> {
    Set((profile?.footer ?? []).map { FoldedName.key($0) }).subtracting(words)
  }

  /// Whether the first cell is `i alt`, `total` or `sum`, or is `kilde` alone or before a colon.
  @inline(__always)
  static func isFooter(
    _ fields: borrowing FieldList, _ base: UnsafePointer<UInt8>, _ encoding: TextEncoding,
    others: Set<String>
  ) -> Bool {
    let field = fields[0]
    let cell = Cell(base + field.start, count: field.end - field.start)
    if !others.isEmpty, others.contains(FoldedName.key(encoding.decode(cell.bytes))) {
      return true
    }
    guard cell.count >= 3 else { return false }
    switch cell[0] | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "k"):
      return isFooter(cell, encoding)
    default: return false
    }
  }

  private static func isFooter(_ cell: Cell, _ encoding: TextEncoding) -> Bool {
    let starts: [StaticString] = ["i", "total", "sum", "kilde"]
    guard
      starts.contains(where: { word in
        word.utf8CodeUnitCount <= cell.count
          && (0..<word.utf8CodeUnitCount).allSatisfy { (cell[$0] | 0x20) == word.utf8Start[$0] }
      }), cell.count <= 200
    else { return false }
    let key = FoldedName.key(encoding.decode(cell.bytes))
    return words.contains(key) || key.hasPrefix("kilde:")
  }
}
