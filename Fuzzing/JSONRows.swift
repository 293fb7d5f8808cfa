/// Reads an array of objects with text values, and nothing else.
///
/// Source: T. Bray, RFC 8259 (2017).
struct JSONRows {
  typealias Member = (name: String, value: String)

  private var rest: ArraySlice<UInt8>

  /// The rows; nil where the text is not JSON of this kind.
  static func read(_ text: [UInt8]) -> [[Member]]? {
    var reader = JSONRows(rest: text[...])
    guard String(validating: text, as: UTF8.self) != nil, let rows = reader.array() else {
      return nil
    }
    reader.passBlanks()
    return reader.rest.isEmpty ? rows : nil
  }

  private mutating func array() -> [[Member]]? {
    list(from: "[", to: "]") { reader in
      reader.list(from: "{", to: "}") { reader in
        guard let name = reader.text(), reader.take(":"), let value = reader.text() else {
          return nil
        }
        return (name, value)
      }
    }
  }

  private mutating func list<Element>(
    from open: Unicode.Scalar, to close: Unicode.Scalar,
    _ element: (inout JSONRows) -> Element?
  ) -> [Element]? {
    guard take(open) else { return nil }
    if take(close) { return [] }
    var elements: [Element] = []
    repeat {
      guard let next = element(&self) else { return nil }
      elements.append(next)
    } while take(",")
    return take(close) ? elements : nil
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0..<0x20: return nil
      case 0x5C:
        guard let scalar = escaped() else { return nil }
        text += Array(String(scalar).utf8)
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case 0x22, 0x5C, 0x2F: return Unicode.Scalar(byte)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let digits = rest.prefix(4)
      rest = rest.dropFirst(4)
      guard digits.count == 4 else { return nil }
      return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }

  private mutating func passBlanks() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    passBlanks()
    guard rest.first == UInt8(ascii: scalar) else { return false }
    rest.removeFirst()
    return true
  }
}
