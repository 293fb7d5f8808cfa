@testable import Importers

/// The plain path, the whole grammar and numbers said plainly are the same; what is read is within
/// bounds, and written in full it is read again; and a clear number is read by one sign only.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNumbers(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let cell = Cell(start, count: count)
  for sign in [DecimalSign.comma, .point] {
    let reading = NumberReading(cell, sign: sign)
    claimSame(reading, NumberGrammar.read(cell, sign: sign), "\(sign): both ways")
    var column = NumberColumn(sign: sign)
    claimSame(reading, column.read(cell), "\(sign): by a column")
    claim(column.commas + column.points + column.ambiguous <= 1, "a cell votes once")
    let isMarked = reading.status == .missing || reading.status == .suppressed
    let plain = isMarked ? nil : PlainNumber.value(cell, sign)
    claimEqual(reading.status == .value ? reading.value : nil, plain, "\(sign): said plainly")
    guard reading.status == .value else {
      claimEqual(reading.value, 0, "what is no number has no value")
      continue
    }
    claim(reading.value.magnitude < 1_000_000_000_000_000_000, "within bounds")
    if let whole = reading.whole {
      claimEqual(Int64(whole) * NumberReading.scale, reading.value, "whole")
    }
    if reading.evidence == .comma || reading.evidence == .point {
      claimEqual(reading.evidence, sign == .comma ? .comma : .point, "read by its own sign")
      claimEqual(NumberReading(cell, sign: sign.other).status, .malformed, "by no other sign")
    }
    let written = Array(full(reading.value, sign).utf8)
    let again = written.withUnsafeBufferPointer { text -> NumberReading in
      guard let base = text.baseAddress else { return .failed(.missing) }
      return NumberReading(Cell(base, count: text.count), sign: sign)
    }
    claimEqual(again.status, .value, "written in full is a number")
    claimEqual(again.value, reading.value, "written in full")
  }
  claimAgreement(cell)
  return 0
}

/// What a column's sign does not decide is the same by either sign.
private func claimAgreement(_ cell: Cell) {
  let (comma, point) = (
    NumberReading(cell, sign: .comma), NumberReading(cell, sign: .point)
  )
  claimEqual(comma.evidence, point.evidence, "a cell votes as it is written")
  if comma.evidence == .none { claimSame(comma, point, "neither sign") }
  guard comma.evidence != .none else { return }
  for sign in [DecimalSign.comma, .point] {
    if case .number = NumberGrammar.split(cell, sign: sign) { return }
  }
  claim(false, "only numbers vote")
}

private func claimSame(_ one: NumberReading, _ other: NumberReading, _ what: String) {
  claimEqual(one.status, other.status, what)
  claimEqual(one.value, other.value, what)
  claimEqual(one.evidence, other.evidence, what)
}

private func full(_ value: Int64, _ sign: DecimalSign) -> String {
  let (whole, fraction) = value.magnitude.quotientAndRemainder(dividingBy: 10_000)
  let digits = String(fraction)
  let decimals = String(repeating: "0", count: 4 - digits.count) + digits
  return (value < 0 ? "-" : "") + "\(whole)" + (sign == .comma ? "," : ".") + decimals
}

/// Numbers said plainly, for comparing with.
private enum PlainNumber {
  /// Ten-thousandths: digits, or groups of three, then the sign and one to four digits.
  static func value(_ cell: Cell, _ sign: DecimalSign) -> Int64? {
    var text = String(String.UnicodeScalarView(cell.bytes.map { Unicode.Scalar($0) }))
    for space in ["\u{C2}\u{A0}", "\u{E2}\u{80}\u{AF}", "\u{A0}"] {
      text = text.split(separator: space, omittingEmptySubsequences: false).joined(separator: " ")
    }
    text = trimmed(text)
    for unit in ["pct.", "pct", "%", "kr.", "kr", "dkk"]
    where text.count > unit.count && text.suffix(unit.count).lowercased() == unit {
      text = trimmed(String(text.dropLast(unit.count)))
      break
    }
    let minus = ["-", "\u{E2}\u{88}\u{92}", "\u{96}"].first { text.hasPrefix($0) }
    text = String(text.dropFirst(minus?.count ?? 0))
    guard text.count <= 24, let magnitude = magnitude(text, sign) else { return nil }
    return minus == nil ? magnitude : -magnitude
  }

  private static func magnitude(_ text: String, _ sign: DecimalSign) -> Int64? {
    let (point, other): (Character, Character) = sign == .comma ? (",", ".") : (".", ",")
    let parts = text.split(separator: point, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard isDigits(decimals), (1...4).contains(decimals.count) else { return nil }
    for separator in [other, " "] {
      let groups = parts[0].split(separator: separator, omittingEmptySubsequences: false)
      guard groups.allSatisfy({ isDigits($0) }), let first = groups.first else { continue }
      let isGrouped = first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
      // 0.234 is no group of thousands.
      if separator == other, groups.count == 2, parts.count == 1, first.first == "0" { continue }
      guard groups.count == 1 || isGrouped, let whole = Int64(groups.joined()),
        whole < 100_000_000_000_000, let fraction = Int64((decimals + "000").prefix(4))
      else { continue }
      return whole * NumberReading.scale + fraction
    }
    return nil
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func trimmed(_ text: String) -> String {
    let inner = text.drop { $0 == " " }
    return String(inner.reversed().drop { $0 == " " }.reversed())
  }
}
