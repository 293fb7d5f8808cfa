internal import Crypto

/// The SHA-256 of some bytes.
///
/// Ordered as its hexadecimal text is, so that a sorted list reads sorted.
public struct ContentHash: Hashable, Sendable {
  /// The 32 bytes as four big-endian words, most significant first.
  private let first, second, third, fourth: UInt64

  /// Hashes `bytes` in one go.
  public init(_ bytes: UnsafeRawBufferPointer) {
    self.init(SHA256.hash(data: bytes))
  }

  /// Hashes the UTF-8 of `text`.
  public init(of text: String) {
    var hasher = ContentHasher()
    hasher.update(text)
    self = hasher.finalize()
  }

  init(_ digest: SHA256.Digest) {
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in digest.enumerated() {
      words[index / 8] = words[index / 8] << 8 | UInt64(byte)
    }
    (first, second, third, fourth) = (words[0], words[1], words[2], words[3])
  }
}

extension ContentHash {
  /// Reads 64 lower-case hexadecimal digits, or returns `nil` for any other text.
  public init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    var words: [UInt64] = []
    for start in stride(from: 0, to: 64, by: 16) {
      var word: UInt64 = 0
      for digit in digits[start..<start + 16] {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          word = word << 4 | UInt64(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"):
          word = word << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
        default: return nil
        }
      }
      words.append(word)
    }
    (first, second, third, fourth) = (words[0], words[1], words[2], words[3])
  }

  /// The 32 bytes, the most significant first.
  public var bytes: [UInt8] {
    [first, second, third, fourth].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
    }
  }

  /// The hash as 64 lower-case hexadecimal digits.
  public var hex: String {
    [first, second, third, fourth].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

extension ContentHash: Comparable {
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.first, lhs.second, lhs.third, lhs.fourth) < (rhs.first, rhs.second, rhs.third, rhs.fourth)
  }
}

extension ContentHash: CustomStringConvertible {
  public var description: String { hex }
}
