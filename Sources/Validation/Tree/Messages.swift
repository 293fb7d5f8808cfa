internal import CLibxml2

/// What libxml2 said in one piece of work, in its order; one a document, never shared.
///
/// It is reached through the `_private` field of the SAX handler of the parser context that does
/// the work, so nothing global is set and nothing is printed.
final class Messages {
  /// One message with its facts, copied: libxml2 reuses its own.
  struct Message {
    let code: UInt32
    let text: String
    /// The element it is about; only an address to compare with.
    let node: UnsafeMutableRawPointer?
    let words: [String]
    let line: Int
    /// How many bytes the parser had read.
    let offset: Int
  }

  /// A hostile document could raise one for every few bytes.
  private static let most = 200

  private(set) var all: [Message] = []

  /// Makes a SAX handler report here; `self` must outlive the handler's use.
  func listen(to handler: UnsafeMutablePointer<xmlSAXHandler>) {
    handler.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    handler.pointee.serror = { data, error in
      guard let data, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else {
        return
      }
      let context = data.assumingMemoryBound(to: xmlParserCtxt.self)
      guard let owner = context.pointee.sax?.pointee._private else { return }
      let messages = Unmanaged<Messages>.fromOpaque(owner).takeUnretainedValue()
      guard messages.all.count < Messages.most else { return }
      let fact = error.pointee
      messages.all.append(
        Message(
          code: UInt32(bitPattern: fact.code), text: trimmed(fact.message),
          node: fact.node, words: [fact.str1, fact.str2, fact.str3].map(trimmed),
          line: Int(fact.line), offset: max(0, xmlByteConsumed(context))))
    }
  }
}

/// A C string of libxml2 without the line end it puts behind its messages, cut where it quotes much.
private func trimmed(_ text: UnsafeMutablePointer<CChar>?) -> String {
  guard let text else { return "" }
  var result = String(String(cString: text).prefix(300))
  while result.last?.isWhitespace == true { result.removeLast() }
  return result
}
