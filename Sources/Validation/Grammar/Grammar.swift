internal import CLibxml2

/// The closed schema, loaded once and owned by one worker.
///
/// libxml2 builds the automaton of an element's content on first use, so a loaded DTD is not
/// shared between threads.
final class Grammar {
  let dtd: UnsafeMutablePointer<xmlDtd>

  /// Loads a schema and builds every content model.
  ///
  /// - Throws: `SchemaFault` when it is not a DTD or a content model is ambiguous.
  init(_ schema: [UInt8]) throws(SchemaFault) {
    let messages = Messages()
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    messages.listen(to: &handler)
    let input = schema.withUnsafeBytes {
      xmlParserInputBufferCreateMem(
        $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count),
        XML_CHAR_ENCODING_NONE)
    }
    guard let input, let dtd = xmlIOParseDTD(&handler, input, XML_CHAR_ENCODING_NONE) else {
      throw SchemaFault(
        line: messages.all.first?.line ?? 1,
        message: messages.all.first?.text ?? "libxml2 could not read the schema")
    }
    self.dtd = dtd
    try buildModels(messages)
  }

  deinit {
    xmlFreeDtd(dtd)
  }

  private func buildModels(_ messages: Messages) throws(SchemaFault) {
    guard let context = xmlNewParserCtxt(), let handler = context.pointee.sax else {
      throw SchemaFault(line: 1, message: "no memory")
    }
    defer { xmlFreeParserCtxt(context) }
    messages.listen(to: handler)
    var child = dtd.pointee.children
    while let node = child {
      if node.pointee.type == XML_ELEMENT_DECL {
        node.withMemoryRebound(to: xmlElement.self, capacity: 1) { declaration in
          if declaration.pointee.etype == XML_ELEMENT_TYPE_ELEMENT {
            withValidation(context) { _ = xmlValidBuildContentModel($0, declaration) }
          }
        }
      }
      child = node.pointee.next
    }
    if let message = messages.all.first {
      throw SchemaFault(line: 1, message: message.text)
    }
  }

  /// Checks a tree against the schema; what is wrong goes to the messages of its context.
  func check(_ parsed: borrowing ParsedDocument) {
    let (dtd, document) = (self.dtd, parsed.document)
    withValidation(parsed.context) { _ = xmlValidateDtd($0, document, dtd) }
  }
}

/// Works with the validation context inside a parser context.
///
/// libxml2 sends the errors of that one, and of no other, to the parser's structured handler; it
/// knows it by its address, so it is used in place.
private func withValidation(
  _ context: UnsafeMutablePointer<xmlParserCtxt>,
  _ work: (UnsafeMutablePointer<xmlValidCtxt>) -> Void
) {
  guard let offset = MemoryLayout<xmlParserCtxt>.offset(of: \xmlParserCtxt.vctxt) else { return }
  work(
    (UnsafeMutableRawPointer(context) + offset).assumingMemoryBound(to: xmlValidCtxt.self))
}
