/// A piece of a document: bytes written once, in order, well-formed by construction.
///
/// Elements close themselves and every text is escaped on writing, so no caller can do otherwise.
struct Markup: Sendable {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(_ write: (inout Markup) -> Void) {
    write(&self)
  }

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var isEmpty: Bool { bytes.isEmpty }

  mutating func element(
    _ element: Element, _ attributes: [Attribute] = [], _ content: (inout Markup) -> Void
  ) {
    open(element, attributes)
    content(&self)
    close(element)
  }

  /// For writers that hold more than this markup; each `open` has its `close`.
  mutating func open(_ element: Element, _ attributes: [Attribute]) {
    open(element.rawValue, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ element: Element) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: element.rawValue.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func element(_ tag: StartTag, _ content: (inout Markup) -> Void) {
    bytes.append(contentsOf: tag.bytes)
    content(&self)
    close(tag.element)
  }

  mutating func element(_ element: Element, _ attributes: [Attribute], _ text: String) {
    open(element, attributes)
    self.text(text)
    close(element)
  }

  mutating func element(_ element: Element, _ text: String) {
    self.element(element, [], text)
  }

  mutating func empty(_ element: EmptyElement, _ attributes: [Attribute] = []) {
    open(element.rawValue, attributes)
    bytes.append(UInt8(ascii: "/"))
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func text(_ text: String) {
    bytes.appendEscaped(text, inAttribute: false)
  }

  mutating func append(_ fragment: Markup) {
    bytes.append(contentsOf: fragment.bytes)
  }

  /// A line end between blocks, for readers of the source.
  mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func open(_ name: String, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      attribute.name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      bytes.appendEscaped(attribute.value, inAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}

extension Markup: CustomStringConvertible {
  var description: String { String(decoding: bytes, as: UTF8.self) }
}
