internal import CLibxml2

/// A well-formed document as libxml2's tree, with the context that made it.
struct ParsedDocument: ~Copyable {
  /// Kept for its handlers: the schema reports through them too.
  let context: UnsafeMutablePointer<xmlParserCtxt>
  let document: UnsafeMutablePointer<xmlDoc>
  let root: UnsafeMutablePointer<xmlNode>
  /// The dictionary that the document's own inherits from.
  private let dictionary: OpaquePointer

  /// Parses without entities, subsets or network, within libxml2's limits on depth and size.
  ///
  /// Nothing comes of a document that is not well-formed.
  ///
  /// - Parameters:
  ///   - source: proved UTF-8 whose prologue declares nothing.
  ///   - names: the names with rules; equal names in the tree have the same address.
  ///   - messages: hears what is wrong; must outlive the document.
  init?(
    parsing source: UnsafeBufferPointer<UInt8>, names: NameTable, messages: Messages
  ) {
    guard let context = xmlNewParserCtxt() else { return nil }
    guard let handler = context.pointee.sax, let start = source.baseAddress else {
      xmlFreeParserCtxt(context)
      return nil
    }
    messages.listen(to: handler)
    if let own = xmlDictCreateSub(names.dictionary) {
      xmlDictFree(context.pointee.dict)
      context.pointee.dict = own
    }
    // NONET alone: with NOENT or DTDVALID libxml2 2.9.14 reads local files, with DTDLOAD it
    // reaches out. COMPACT only keeps short texts inside their nodes.
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue)
    let document = start.withMemoryRebound(to: CChar.self, capacity: source.count) {
      xmlCtxtReadMemory(
        context, $0, Int32(source.count), nil, nil, options)
    }
    guard let document else {
      xmlFreeParserCtxt(context)
      return nil
    }
    guard let root = xmlDocGetRootElement(document), messages.all.isEmpty else {
      xmlFreeDoc(document)
      xmlFreeParserCtxt(context)
      return nil
    }
    self.context = context
    self.document = document
    self.root = root
    dictionary = names.dictionary
  }

  deinit {
    if Library.holdsDocument() {
      // The end of the document's memory frees it, but for its hold on what is not in that memory.
      xmlDictFree(dictionary)
      return
    }
    xmlFreeDoc(document)
    xmlFreeParserCtxt(context)
  }
}
