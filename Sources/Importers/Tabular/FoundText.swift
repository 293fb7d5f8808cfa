/// What stood in a cell, as an issue may show it: shortened, and never a personal number.
public enum FoundText {
  static let limit = 40

  static func of(_ bytes: UnsafeBufferPointer<UInt8>, in encoding: TextEncoding) -> String {
    let piece = UnsafeBufferPointer(rebasing: bytes.prefix(4 * limit + 16))
    guard piece.count < bytes.count else { return shown(encoding.decode(piece)) }
    // What the cut leaves of a number would no longer look like one.
    var text = encoding.decode(piece)
    while let last = text.last, isDigit(last) || separators.contains(last) { text.removeLast() }
    return shown(text, cut: true)
  }

  static func shown(_ text: String, cut: Bool = false) -> String {
    let masked = maskingPersonalNumbers(in: text)
    var line = ""
    for character in masked.prefix(limit) {
      line.append(character.isNewline || character == "\t" || character == "\0" ? " " : character)
    }
    return line + (cut || masked.count > limit ? "…" : "")
  }

  /// Hides all but the first two digits of whatever may hold a personal number.
  ///
  /// That is ten digits, six and four with a sign or two between, and nine, which may be ten without
  /// their zero and show one digit only. More is hidden than a cell is rejected for: here a number
  /// needs no date and may touch letters.
  public static func maskingPersonalNumbers(in text: String) -> String {
    guard text.utf8.count >= 9 else { return text }
    var characters = Array(text)
    var place = 0
    while place < characters.count {
      guard let run = digits(in: characters, from: place) else { break }
      place = run.upperBound
      switch run.count {
      case 6:
        guard let serial = serial(in: characters, after: run) else { continue }
        hide(run.dropFirst(2), in: &characters)
        hide(serial, in: &characters)
        place = serial.upperBound
      case 9: hide(run.dropFirst(), in: &characters)
      case 10: hide(run.dropFirst(2), in: &characters)
      default: break
      }
    }
    return String(characters)
  }

  /// Hides every digit but the first two, for a cell that was to be a personal number and is none;
  /// of nine digits, which may have lost their zero, all but the first.
  static func maskDigits(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    let places = bytes.indices.filter { bytes[$0] &- 48 < 10 }
    for place in places.dropFirst(places.count == 9 ? 1 : 2) { bytes[place] = UInt8(ascii: "*") }
  }

  private static let separators: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", "-", "\u{2010}", "\u{2011}", "–", "—", "\u{2212}", ".", "/", "_",
  ]
  private static let mostSeparators = 3

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func digits(in text: [Character], from start: Int) -> Range<Int>? {
    guard let first = text[start...].firstIndex(where: isDigit) else { return nil }
    return first..<(text[first...].firstIndex { !isDigit($0) } ?? text.count)
  }

  /// The four digits that follow six, a few signs later.
  private static func serial(in text: [Character], after run: Range<Int>) -> Range<Int>? {
    let rest = text[run.upperBound...]
    let signs = rest.prefix { separators.contains($0) }.count
    guard (1...mostSeparators).contains(signs),
      let serial = digits(in: text, from: run.upperBound + signs),
      serial.lowerBound == run.upperBound + signs, serial.count == 4
    else { return nil }
    return serial
  }

  private static func hide(_ places: Range<Int>, in text: inout [Character]) {
    for place in places { text[place] = "*" }
  }
}
