internal import CLibxml2

/// A value in the tree: bytes of UTF-8 that end with 0, borrowed for the walk.
typealias Text = UnsafePointer<xmlChar>

extension Text {
  /// No characters.
  static var empty: Text { StaticString("").utf8Start }

  /// Whether the text is this one, byte for byte.
  func equals(_ other: StaticString) -> Bool { xmlStrEqual(self, other.utf8Start) == 1 }

  /// Whether the text begins so, in lower case.
  func begins(with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { bytes in
      for index in bytes.indices where self[index] != bytes[index] { return false }
      return true
    }
  }

  /// The text for a message, cut where it is long.
  var shown: String {
    let text = String(cString: self)
    return text.count > 60 ? "\(text.prefix(57))…" : text
  }
}

/// The value of an attribute.
func value(of attribute: UnsafeMutablePointer<xmlAttr>) -> Text {
  attribute.pointee.children?.pointee.content.map { Text($0) } ?? .empty
}
