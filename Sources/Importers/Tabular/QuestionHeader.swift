import Model

/// A header cell that names a question by its number, and perhaps by its text: `q09`, `Spm. 9`,
/// `9. Føler du dig ensom?`.
struct QuestionHeader {
  let number: Int
  /// As questions are compared; empty where the number stands alone.
  let text: String

  /// What may stand before the number.
  private static let signs: Set<String> = [
    "", "q", "nr", "nr.", "sp", "sp.", "spm", "spm.", "spoergsmaal", "item",
  ]

  /// Nil where the cell does not begin with the number of a question.
  init?(_ header: String) {
    let key = FoldedName.key(header)
    let sign = key.prefix { !$0.isNumber }
    let digits = key.dropFirst(sign.count).prefix { ("0"..."9").contains($0) }
    let rest = key.dropFirst(sign.count + digits.count)
    let stop = rest.prefix { $0 == "_" || $0 == "." || $0 == ":" || $0 == ")" }
    var name = String(sign)
    while name.last == "_" { name.removeLast() }
    guard Self.signs.contains(name), (1...3).contains(digits.count), let number = Int(digits),
      rest.isEmpty || !stop.isEmpty
    else { return nil }
    self.number = number
    text = Self.key(rest.dropFirst(stop.count))
    // A lone number is no name of a question: it may be anything.
    if text.isEmpty, name.isEmpty { return nil }
  }

  /// The key under which the texts of questions are compared: as headers are, without the sign at the
  /// end, and with *i mellem* in one word.
  static func key(_ text: some StringProtocol) -> String {
    var key = FoldedName.key(text).replacing("i_mellem", with: "imellem")
    while let last = key.last, "?.:!_".contains(last) { key.removeLast() }
    return key
  }
}
