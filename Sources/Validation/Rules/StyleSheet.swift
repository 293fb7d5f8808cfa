extension Rules {
  /// Checks the style sheet as written: HTML reads it raw, XML does not, and neither may load.
  mutating func checkStyleSheet() {
    // Another one, or one elsewhere, is the schema's to refuse.
    guard path.last?.name == .head, sheets == 0, tags.tags.indices.contains(number) else { return }
    sheets += 1
    var sheet = StyleSheet(source: tags.source, start: tags.tags[number].end)
    for fault in sheet.faults() { report(at: fault.place, fault.message) }
  }
}

/// One pass over CSS that looks for what loads and for what HTML and XML read differently.
private struct StyleSheet {
  /// What the byte at hand stands in.
  private enum State: Equatable { case rules, comment, string(UInt8) }

  private let source: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index: Int
  private var state = State.rules

  init(source: UnsafeBufferPointer<UInt8>, start: Int) {
    self.source = source
    index = start
    var end = start
    while end < source.count, !starts(source, with: "</style", at: end) { end += 1 }
    self.end = end
  }

  mutating func faults() -> [Fault] {
    var faults: [Fault] = []
    while index < end, faults.count < 10 {
      if let message = messageHere() {
        faults.append(Fault(place: .offset(index), message: message))
      }
      step()
    }
    return faults
  }

  /// Moves on one byte, two over what an escape or a comment's mark is made of.
  private mutating func step() {
    let byte = source[index]
    switch state {
    case .rules:
      if stands("/*", at: index) {
        state = .comment
        index += 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        state = .string(byte)
      }
    case .comment:
      if stands("*/", at: index) {
        state = .rules
        index += 1
      }
    case .string(let quote):
      if byte == UInt8(ascii: "\\") {
        index += 1
      } else if byte == quote || byte == UInt8(ascii: "\n") {
        state = .rules
      }
    }
    index += 1
  }

  /// What is wrong with the byte at hand.
  private func messageHere() -> String? {
    let byte = source[index]
    if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") {
      return "found < or & in <style>, which HTML and XML read differently; expected CSS without "
        + "them; write the rule in another way"
    }
    if byte | 0x20 == UInt8(ascii: "h"), stands("http:", at: index) || stands("https:", at: index) {
      return "found an address of the web in <style>; expected rules that load nothing; remove it"
    }
    guard state == .rules else { return nil }
    if byte == UInt8(ascii: "\\") {
      return "found an escape outside a string in <style>; expected plain names; write the "
        + "character itself"
    }
    return isPartOfName() ? nil : loadingMessage(byte | 0x20)
  }

  private static let loaders = ["@import", "image-set(", "image(", "src(", "cross-fade("]

  private func loadingMessage(_ byte: UInt8) -> String? {
    guard "@iscu`".utf8.contains(byte) else { return nil }
    if let loader = Self.loaders.first(where: { stands($0, at: index) }) {
      return "found \(loader) in <style>; expected rules that load nothing; write them here"
    }
    guard stands("url(", at: index) else { return nil }
    var target = index + 4
    while target < end, "\t\n\r \"'".utf8.contains(source[target]) { target += 1 }
    for allowed in ["data:", "#", "http:", "https:"] where stands(allowed, at: target) {
      return nil
    }
    return "found url() of a file in <style>; expected url(data:…) or url(#id); a report loads "
      + "nothing: put the picture into the style sheet or leave it out"
  }

  /// Whether a text in lower case stands at an offset, in either case.
  private func stands(_ text: String, at offset: Int) -> Bool {
    guard offset + text.utf8.count <= end else { return false }
    return zip(source[offset...], text.utf8).allSatisfy { byte, expected in
      byte == expected || ((0x41...0x5A).contains(byte) && byte | 0x20 == expected)
    }
  }

  private func isPartOfName() -> Bool {
    guard index > 0 else { return false }
    let before = source[index - 1]
    return isDigit(before) || before == UInt8(ascii: "-") || before == UInt8(ascii: "_")
      || (before | 0x20) &- UInt8(ascii: "a") < 26
  }
}
