extension Rules {
  /// Checks the style sheet as written: HTML reads it raw, XML does not, and neither may load.
  mutating func checkStyleSheet() {
    guard tags.tags.indices.contains(number) else { return }
    var sheet = StyleSheet(source: tags.source, start: tags.tags[number].end)
    faults += sheet.faults()
  }
}

/// One pass over CSS that looks for what loads and for what HTML and XML read differently.
private struct StyleSheet {
  let source: UnsafeBufferPointer<UInt8>
  var index: Int
  private let end: Int

  init(source: UnsafeBufferPointer<UInt8>, start: Int) {
    self.source = source
    index = start
    var end = start
    while end < source.count, !starts(source, with: "</style", at: end) { end += 1 }
    self.end = end
  }

  private static let loaders = ["@import", "image-set(", "image(", "src(", "cross-fade("]

  mutating func faults() -> [Fault] {
    var faults: [Fault] = []
    while index < end {
      if let message = faultHere() {
        faults.append(Fault(place: .offset(index), message: message))
        if faults.count == 10 { break }
      }
      index += 1
    }
    return faults
  }

  /// What is wrong with the byte at hand; moves on over what it has read.
  private mutating func faultHere() -> String? {
    switch source[index] {
    case UInt8(ascii: "<"), UInt8(ascii: "&"):
      return "found < or & in <style>, which HTML and XML read differently; expected CSS without "
        + "them; write the rule in another way"
    case UInt8(ascii: "\\") where !isInString():
      return "found an escape outside a string in <style>; expected plain names; write the "
        + "character itself"
    case UInt8(ascii: "@"), UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "s"),
      UInt8(ascii: "S"), UInt8(ascii: "c"), UInt8(ascii: "C"):
      guard let loader = Self.loaders.first(where: { stands($0, at: index) }), !isPartOfName()
      else { return nil }
      return "found \(loader) in <style>; expected rules that load nothing; write them here"
    case UInt8(ascii: "h"), UInt8(ascii: "H"):
      guard stands("http:", at: index) || stands("https:", at: index) else { return nil }
      return "found an address of the web in <style>; expected rules that load nothing; remove it"
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      return urlFault()
    default: return nil
    }
  }

  private func urlFault() -> String? {
    guard stands("url(", at: index), !isPartOfName() else { return nil }
    var target = index + 4
    while target < end, isSpace(source[target]) || source[target] == UInt8(ascii: "\"")
      || source[target] == UInt8(ascii: "'")
    {
      target += 1
    }
    if stands("data:", at: target) || stands("#", at: target) { return nil }
    if stands("http:", at: target) || stands("https:", at: target) { return nil }
    return "found url() of a file in <style>; expected url(data:…) or url(#id); a report loads "
      + "nothing: put the picture into the style sheet or leave it out"
  }

  /// Whether a text stands at an offset, in either case.
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

  /// Whether the byte at hand stands in a string that began on the same line.
  private func isInString() -> Bool {
    var quote: UInt8 = 0
    var start = index
    while start > 0, source[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    for offset in start..<index {
      let byte = source[offset]
      if quote == 0, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == quote {
        quote = 0
      }
    }
    return quote != 0
  }
}
