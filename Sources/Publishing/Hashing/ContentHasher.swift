internal import Crypto

/// SHA-256 of bytes that come piece by piece.
public struct ContentHasher: Sendable {
  private var state = SHA256()

  public init() {}

  /// Takes in the next bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    state.update(bufferPointer: bytes)
  }

  /// Takes in the UTF-8 of `text`.
  public mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { state.update(bufferPointer: UnsafeRawBufferPointer($0)) }
  }

  /// Takes in a field with its length before it, so that no two lists of fields read alike.
  ///
  /// `["ab", "c"]` and `["a", "bc"]` give different hashes.
  public mutating func update(field: String) {
    update("\(field.utf8.count):")
    update(field)
    update("\n")
  }

  /// The hash of all bytes taken in.
  public consuming func finalize() -> ContentHash {
    ContentHash(state.finalize())
  }
}
