/// A finished document: the same tree as HTML5 and as XML.
public struct Document: Sendable {
  /// How a document is written.
  public enum Format: String, Sendable {
    case html, xhtml
  }

  private let polyglot: [UInt8]

  init(polyglot: [UInt8]) {
    self.polyglot = polyglot
  }

  /// The document as it is published; `.xhtml` adds the XML declaration.
  public func bytes(format: Format) -> [UInt8] {
    switch format {
    case .html: polyglot
    case .xhtml: Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + polyglot
    }
  }
}
