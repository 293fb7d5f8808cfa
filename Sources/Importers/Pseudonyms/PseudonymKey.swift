import Crypto

/// The secret that turns personal numbers into pseudonyms; its bytes cannot be read back.
public struct PseudonymKey: Sendable {
  private let key: SymmetricKey

  /// The shortest key, in bytes: as long as what SHA-256 gives.
  public static let leastBytes = 32
  /// Random bytes are nearly all different; fewer than this is no random key.
  private static let leastDistinct = 8

  /// Why some bytes are no key.
  public enum Fault: Error, Sendable, Hashable {
    case short(bytes: Int)
    case notRandom
  }

  /// Copies a key into storage that is wiped when it is let go.
  public init(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
    guard bytes.count >= Self.leastBytes else { throw .short(bytes: bytes.count) }
    var seen: Set<UInt8> = []
    for byte in bytes where seen.count < Self.leastDistinct { seen.insert(byte) }
    guard seen.count >= Self.leastDistinct else { throw .notRandom }
    key = SymmetricKey(data: bytes)
  }

  /// The first 64 bits of HMAC-SHA-256 over a number's ten digits.
  ///
  /// Source: H. Krawczyk et al., RFC 2104 (1997), section 5 on shortened output.
  func code(of number: UInt64) -> UInt64 {
    var digits: [UInt8] = Array(repeating: 48, count: PersonalNumber.digits)
    var rest = number
    for place in digits.indices.reversed() {
      digits[place] = 48 + UInt8(rest % 10)
      rest /= 10
    }
    return HMAC<SHA256>.authenticationCode(for: digits, using: key).prefix(8)
      .reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// What tells one key from another and nothing else of it, as 64 hexadecimal digits.
  ///
  /// It is another message's code, so that neither the key nor a pseudonym follows from it.
  public var mark: String {
    let text = Array("statuspack pseudonym key".utf8)
    return HMAC<SHA256>.authenticationCode(for: text, using: key).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
