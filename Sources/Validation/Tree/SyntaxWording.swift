internal import CLibxml2

/// Says why a document is not well-formed, at the place where it stopped to be.
///
/// - Parameters:
///   - message: what libxml2 said first, nothing when it said nothing.
///   - source: the document.
/// - Returns: the fault, at the byte where the parser met it.
func syntaxFault(_ message: Messages.Message?, in source: UnsafeBufferPointer<UInt8>) -> Fault {
  guard let message else {
    return Fault(
      place: .offset(source.count),
      message: "found no element; expected <html>; write the document anew")
  }
  let offset = min(message.offset, source.count)
  let words = message.words
  if offset == source.count, message.code != XML_ERR_DOCUMENT_EMPTY.rawValue {
    return Fault(
      place: .offset(offset),
      message: "found the end of the document; expected the end of every open tag and element; the "
        + "document may be cut off: write it anew")
  }
  switch xmlParserErrors(message.code) {
  case XML_ERR_TAG_NAME_MISMATCH:
    return Fault(
      place: .offset(lastTag(before: offset, in: source)),
      message: "found the end of <\(words[1])>; expected </\(words[0])>, for <\(words[0])> is "
        + "still open; close the elements in the order they were opened")
  case XML_ERR_DOCUMENT_EMPTY:
    return Fault(
      place: .offset(offset),
      message: "found no element; expected <html>; the document may be cut off: write it anew")
  case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
    return Fault(
      place: .offset(last(UInt8(ascii: "&"), before: offset, in: source)),
      message: "found the entity &\(words[0]);; expected &amp;, &lt;, &gt;, &quot;, &apos; or a "
        + "number; write the character itself")
  case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_INVALID_CHARREF:
    return Fault(
      place: .offset(offset),
      message: "found & or < that begins no reference or tag; expected text; write &amp; or &lt;")
  case XML_ERR_ATTRIBUTE_REDEFINED:
    return Fault(
      place: .offset(lastTag(before: offset, in: source)),
      message: "found the attribute \(words[0]) twice on one element; expected it once; remove one")
  case XML_ERR_DOCUMENT_END:
    return Fault(
      place: .offset(offset),
      message: "found content after </html>; expected the end; remove it")
  default:
    let text = message.text
    if text.contains("Excessive depth") || text.contains("too long") || text.contains("too big") {
      let isDepth = text.contains("Excessive depth")
      return Fault(
        place: .offset(isDepth ? lastTag(before: offset, in: source) : offset),
        message: "found more depth or length than a report can have (libxml2: \(text.prefix(80))); "
          + "expected at most 256 levels and 10 MB in one piece; make it flatter or shorter")
    }
    return Fault(
      place: .offset(offset),
      message: "found what XML does not allow (\(text.prefix(200))); expected well-formed XML; "
        + "correct the tag or the text here")
  }
}

private func lastTag(before offset: Int, in source: UnsafeBufferPointer<UInt8>) -> Int {
  last(UInt8(ascii: "<"), before: offset, in: source)
}

/// The last place of a byte before an offset, the offset itself when there is none.
private func last(
  _ byte: UInt8, before offset: Int, in source: UnsafeBufferPointer<UInt8>
) -> Int {
  source[..<offset].lastIndex(of: byte) ?? offset
}
