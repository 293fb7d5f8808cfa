/// A file's bytes, piece by piece and as often as they are asked for.
public struct ByteSource {
  /// Takes a piece, which is valid during the call; false where no more is wanted.
  public typealias Visit = (UnsafeBufferPointer<UInt8>) throws(ReadRefusal) -> Bool

  private let pieces: (Visit) throws(ReadRefusal) -> Void

  /// - Parameter pieces: Gives all pieces in order, until the visitor wants no more.
  public init(_ pieces: @escaping (Visit) throws(ReadRefusal) -> Void) {
    self.pieces = pieces
  }

  /// Bytes that are in memory.
  public init(_ bytes: [UInt8], pieceBytes: Int = 1 << 18) {
    precondition(pieceBytes > 0)
    self.init { (visit: Visit) throws(ReadRefusal) in
      var place = 0
      while place < bytes.count {
        let piece = Array(bytes[place..<min(place + pieceBytes, bytes.count)])
        guard try Self.give(piece, to: visit) else { return }
        place += piece.count
      }
    }
  }

  func forEachPiece(_ visit: Visit) throws(ReadRefusal) { try pieces(visit) }

  /// The first bytes, fewer only where the file ends.
  func prefix(_ count: Int) throws(ReadRefusal) -> [UInt8] {
    var first: [UInt8] = []
    try forEachPiece { (piece) throws(ReadRefusal) -> Bool in
      first += piece.prefix(count - first.count)
      return first.count < count
    }
    return first
  }

  /// The line on which a byte stands.
  func line(at offset: Int) throws(ReadRefusal) -> Int {
    var (line, place, returned) = (1, 0, false)
    try forEachPiece { (piece) throws(ReadRefusal) -> Bool in
      for byte in piece {
        if place >= offset { return false }
        if byte == 0x0D || (byte == 0x0A && !returned) { line += 1 }
        returned = byte == 0x0D
        place += 1
      }
      return true
    }
    return line
  }

  /// Lends an array to a visitor.
  static func give(
    _ bytes: [UInt8], to visit: Visit
  ) throws(ReadRefusal) -> Bool {
    let lent = bytes.withUnsafeBufferPointer { piece in
      Result { () throws(ReadRefusal) -> Bool in try visit(piece) }
    }
    return try lent.get()
  }
}
