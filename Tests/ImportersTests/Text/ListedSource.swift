@testable import Importers

/// Bytes in memory, given out a few at a time.
final class ListedSource: TextSource {
  private let bytes: [UInt8]
  private let piece: Int
  private var place = 0

  init(_ bytes: [UInt8], piece: Int = 1 << 16) {
    self.bytes = bytes
    self.piece = piece
  }

  func read(into start: UnsafeMutablePointer<UInt8>, atMost room: Int) -> Int {
    let count = min(room, piece, bytes.count - place)
    for index in 0..<count { start[index] = bytes[place + index] }
    place += count
    return count
  }

  func rewind() { place = 0 }
}
