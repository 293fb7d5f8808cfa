/// UTF-16 with a byte order mark, as Excel saves "Unicode text", made UTF-8.
///
/// What is no character becomes a byte that no UTF-8 holds, so that its row is found undecodable.
final class UTF16Source: TextSource {
  private let source: any TextSource
  private var pieces = UTF16Pieces()
  private var pending: ArraySlice<UInt8> = []
  private var raw: [UInt8] = []
  private var isAtEnd = false
  private static let piece = 1 << 16

  init(_ source: any TextSource) {
    self.source = source
  }

  func read(
    into place: UnsafeMutablePointer<UInt8>, atMost room: Int
  ) throws(ReadFailure) -> Int {
    while pending.isEmpty, !isAtEnd { try fill() }
    let count = min(room, pending.count)
    pending.prefix(count).withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { place.update(from: base, count: count) }
    }
    pending = pending.dropFirst(count)
    return count
  }

  func rewind() throws(ReadFailure) {
    try source.rewind()
    pieces = UTF16Pieces()
    pending = []
    isAtEnd = false
  }

  private func fill() throws(ReadFailure) {
    if raw.isEmpty { raw = Array(repeating: 0, count: Self.piece) }
    let source = source
    let got = try raw.withUnsafeMutableBufferPointer { raw throws(ReadFailure) -> Int in
      guard let base = raw.baseAddress else { return 0 }
      return try source.read(into: base, atMost: raw.count)
    }
    isAtEnd = got == 0
    let text = raw[..<got].withUnsafeBufferPointer { pieces.utf8($0) }
    pending = (isAtEnd && pieces.isWithinCharacter ? [UTF16Pieces.undecodable] : text)[...]
  }
}
