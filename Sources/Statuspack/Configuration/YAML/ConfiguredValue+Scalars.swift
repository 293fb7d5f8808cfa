import Model
import Yams

extension ConfiguredValue {
  /// A text on one line, trimmed.
  func text(into faults: inout [ConfigurationFault]) -> String? {
    guard !isNull, let written = node.scalar?.string else {
      faults.append(unfit(expected: "a text"))
      return nil
    }
    var text = written[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    guard !text.isEmpty, !text.unicodeScalars.contains(where: \.properties.isUnprintable) else {
      faults.append(unfit(expected: "a text on one line"))
      return nil
    }
    return String(text)
  }

  /// A whole number, without quotes.
  func integer(in range: ClosedRange<Int>, into faults: inout [ConfigurationFault]) -> Int? {
    if isPlain, let text = node.scalar?.string, let number = Int(text), range.contains(number) {
      return number
    }
    faults.append(
      unfit(
        expected: "a whole number from \(range.lowerBound) to \(range.upperBound)",
        mend: unquoted { Int($0) != nil }))
    return nil
  }

  /// An exact decimal, without quotes.
  func decimal(
    _ expected: String, into faults: inout [ConfigurationFault],
    where fits: (DecimalFraction) -> Bool
  ) -> DecimalFraction? {
    let text = node.scalar?.string ?? ""
    if isPlain, let decimal = DecimalFraction(text), fits(decimal) { return decimal }
    let pointed = String(text.map { $0 == "," ? "." : $0 })
    let comma = text.contains(",") && DecimalFraction(pointed) != nil
    let mend = comma ? "write it with a point: \(pointed)" : nil
    faults.append(
      unfit(
        expected: "a decimal number \(expected)",
        mend: mend ?? unquoted { DecimalFraction($0) != nil }))
    return nil
  }

  /// `true` or `false`, without quotes.
  func truth(into faults: inout [ConfigurationFault]) -> Bool? {
    let text = isPlain ? node.scalar?.string : nil
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default:
      faults.append(
        unfit(expected: "true or false", mend: unquoted { ["true", "false"].contains($0) }))
      return nil
    }
  }

  private func unquoted(_ fits: (String) -> Bool) -> String? {
    guard let scalar = node.scalar, scalar.style != .plain, fits(scalar.string) else { return nil }
    return "write it without quotes"
  }
}

extension Unicode.Scalar.Properties {
  /// Whether a page or a file could not hold the sign on a line of text.
  fileprivate var isUnprintable: Bool {
    let breaking: [Unicode.GeneralCategory] = [.control, .lineSeparator, .paragraphSeparator]
    return isNoncharacterCodePoint || breaking.contains(generalCategory)
  }
}
