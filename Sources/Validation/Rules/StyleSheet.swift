extension Rules {
  /// Checks the style sheet as written: HTML reads it raw, XML does not, and neither may load.
  mutating func checkStyleSheet() {
    // Another one, or one elsewhere, is the schema's to refuse.
    guard path.last?.name == .head, sheets == 0, tags.tags.indices.contains(number) else { return }
    sheets += 1
    let start = tags.tags[number].end
    var sheet = StyleSheet(source: tags.source, start: start)
    let faults = sheet.faults(provedTail: provedTail)
    for fault in faults { report(at: fault.place, fault.message) }
    if faults.isEmpty, !sheet.isProved, let tail = sheet.tail {
      provedTail = Array(tags.source[tail..<sheet.end])
    }
  }
}

/// One pass over CSS that looks for what loads and for what HTML and XML read differently.
private struct StyleSheet {
  private let source: UnsafeBufferPointer<UInt8>
  private let start: Int
  let end: Int
  private var index: Int
  /// What the byte at hand stands in: the quote of a string, `*` for a comment, 0 for rules.
  private var inside: UInt8 = 0
  /// The end of the first line that holds anything, where rules begin anew.
  private(set) var tail: Int?
  /// Whether the tail was looked at before.
  private(set) var isProved = false

  init(source: UnsafeBufferPointer<UInt8>, start: Int) {
    self.source = source
    self.start = start
    index = start
    var end = start
    while let open = place(of: UInt8(ascii: "<"), in: source, from: end) {
      end = open
      if starts(source, with: "</style", at: open) { break }
      end += 1
    }
    if !starts(source, with: "</style", at: end) { end = source.count }
    self.end = end
  }

  /// What is wrong, but in a tail that needs no second look where it stands to the sheet's end.
  mutating func faults(provedTail: [UInt8]) -> [Fault] {
    var faults: [Fault] = []
    while index < end, faults.count < 10 {
      if tail == nil, inside == 0, index > start, source[index] == UInt8(ascii: "\n") {
        tail = index
        isProved = Validation.stands(provedTail, in: source, from: index, to: end)
        if isProved { break }
      }
      if let message = messageHere() {
        faults.append(Fault(place: .offset(index), message: message))
      }
      step()
    }
    return faults
  }

  /// Moves on one byte, two over a comment's mark and what is escaped in a string.
  private mutating func step() {
    let byte = source[index]
    index += 1
    let next = index < end ? source[index] : 0
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if inside == 0 { inside = byte } else if inside == byte { inside = 0 }
    case UInt8(ascii: "/") where inside == 0 && next == UInt8(ascii: "*"):
      inside = next
      index += 1
    case UInt8(ascii: "*") where inside == byte && next == UInt8(ascii: "/"):
      inside = 0
      index += 1
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      if inside != UInt8(ascii: "*") { inside = 0 }
    case UInt8(ascii: "\\") where inside != 0 && inside != UInt8(ascii: "*"):
      if next == inside || next == byte || next == UInt8(ascii: "\n") { index += 1 }
    default: break
    }
  }

  /// What is wrong with the byte at hand.
  private func messageHere() -> String? {
    switch source[index] {
    case UInt8(ascii: "<"), UInt8(ascii: "&"):
      return "found < or & in <style>, which HTML and XML read differently; expected CSS without "
        + "them; write the rule in another way"
    case UInt8(ascii: "h"), UInt8(ascii: "H"):
      guard stands("http:", at: index) || stands("https:", at: index) else { return nil }
      return "found an address of the web in <style>; expected rules that load nothing; remove it"
    case UInt8(ascii: "\\") where inside == 0:
      return "found an escape outside a string in <style>; expected plain names; write the "
        + "character itself"
    case UInt8(ascii: "@") where inside == 0: return loadingMessage()
    case UInt8(ascii: "c"), UInt8(ascii: "C"), UInt8(ascii: "i"), UInt8(ascii: "I"),
      UInt8(ascii: "s"), UInt8(ascii: "S"), UInt8(ascii: "u"), UInt8(ascii: "U"):
      return inside != 0 || isPartOfName() ? nil : loadingMessage()
    default: return nil
    }
  }

  private static let loaders: [StaticString] = [
    "@import", "image-set(", "image(", "src(", "cross-fade(",
  ]

  private func loadingMessage() -> String? {
    if let loader = Self.loaders.first(where: { stands($0, at: index) }) {
      return "found \(loader) in <style>; expected rules that load nothing; write them here"
    }
    guard stands("url(", at: index), !isOwnTarget(index + 4) else { return nil }
    return "found url() of a file in <style>; expected url(\"data:…\") or url(#id); a report loads "
      + "nothing: put the picture into the style sheet or leave it out"
  }

  /// Whether a target stands in the document itself, or has been refused as an address of the web.
  ///
  /// Without quotes only an id passes: what else CSS takes there would have to be read its way.
  private func isOwnTarget(_ start: Int) -> Bool {
    var target = start
    while target < end, isSpace(source[target]) { target += 1 }
    if stands("http:", at: target) || stands("https:", at: target) { return true }
    if stands("#", at: target) {
      target += 1
      while target < end, isNamePart(source[target]) { target += 1 }
      return stands(")", at: target)
    }
    guard stands("\"", at: target) || stands("'", at: target) else { return false }
    target += 1
    let own: [StaticString] = ["data:", "#", "http:", "https:"]
    return own.contains { stands($0, at: target) }
  }

  /// Whether a text in lower case stands at an offset, in either case.
  private func stands(_ text: StaticString, at offset: Int) -> Bool {
    let (expected, count) = (text.utf8Start, text.utf8CodeUnitCount)
    guard offset + count <= end else { return false }
    for index in 0..<count {
      let byte = source[offset + index]
      let isUpperCase = byte &- UInt8(ascii: "A") < 26
      if (isUpperCase ? byte | 0x20 : byte) != expected[index] { return false }
    }
    return true
  }

  private func isPartOfName() -> Bool {
    index > 0 && isNamePart(source[index - 1])
  }
}
