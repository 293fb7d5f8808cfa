/// A start tag made once for elements that are alike, such as the cells of a column.
struct StartTag: Sendable {
  let element: Element
  let bytes: [UInt8]

  init(_ element: Element, _ attributes: [Attribute] = []) {
    self.element = element
    var markup = Markup()
    markup.open(element, attributes)
    bytes = markup.bytes
  }
}
