import Model

/// A cell of published values, read with all its digits.
enum ReferenceValue {
  /// What marks mean in one file, beside the usual ones.
  struct Marks {
    let zero: Set<String>
    let missing: Set<String>

    init(_ mapping: ReferenceMapping?) {
      zero = Set(mapping?.zero ?? [])
      missing = Set(mapping?.missing ?? [])
    }
  }

  case number(WrittenDecimal, isPercent: Bool)
  case missing
  case suppressed
  /// A hyphen alone, of which nobody has said whether it is a zero.
  case unnamedHyphen
  case malformed

  /// Reads a cell, and lets its column count what it shows of the decimal sign.
  init(_ cell: Cell, _ encoding: TextEncoding, marks: Marks, column: inout NumberColumn) {
    if cell.count <= 40, !(marks.zero.isEmpty && marks.missing.isEmpty) {
      let text = encoding.decode(cell.bytes)
      if marks.zero.contains(text) {
        self = .number(.zero, isPercent: false)
        return
      }
      if marks.missing.contains(text) {
        self = .missing
        return
      }
    }
    if cell.equals("-") {
      self = .unnamedHyphen
      return
    }
    switch NumberGrammar.split(cell, sign: column.sign) {
    case .number(let parts):
      column.count(parts.evidence)
      let number = WrittenDecimal(
        significand: parts.isNegative ? -parts.significand : parts.significand,
        decimals: parts.decimals)
      self = .number(number, isPercent: parts.isPercent)
    case .none(.missing, _): self = .missing
    case .none(.suppressed, _): self = .suppressed
    case .none(_, let evidence):
      column.count(evidence)
      self = .malformed
    }
  }
}
