extension ByteSource {
  /// The same text as UTF-8 without a byte order mark, from bytes proved to be in an encoding.
  func text(in encoding: TextEncoding) -> ByteSource {
    switch encoding {
    case .utf8(byteOrderMark: false): self
    case .utf8(byteOrderMark: true): withoutPrefix(3)
    case .windows1252:
      ByteSource { (visit: Visit) throws(ReadRefusal) in
        try forEachPiece { (piece) throws(ReadRefusal) -> Bool in
          try Self.give(Windows1252.utf8(piece), to: visit)
        }
      }
    case .utf16:
      ByteSource { (visit: Visit) throws(ReadRefusal) in
        var text = UTF16Pieces()
        try forEachPiece { (piece) throws(ReadRefusal) -> Bool in
          try Self.give(text.utf8(piece), to: visit)
        }
      }
    }
  }

  /// What follows the first bytes.
  func withoutPrefix(_ count: Int) -> ByteSource {
    ByteSource { (visit: Visit) throws(ReadRefusal) in
      var left = count
      try forEachPiece { (piece) throws(ReadRefusal) -> Bool in
        let dropped = min(left, piece.count)
        left -= dropped
        guard dropped < piece.count else { return true }
        return try visit(UnsafeBufferPointer(rebasing: piece.dropFirst(dropped)))
      }
    }
  }
}
