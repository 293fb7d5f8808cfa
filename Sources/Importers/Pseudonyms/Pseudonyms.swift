/// The pseudonyms of one municipality's children: each number one, and no two numbers the same.
///
/// The numbers live here alone, while the municipality is read, to find two that meet.
final class Pseudonyms {
  private let key: PseudonymKey
  private let digits: Int
  private var byNumber: [UInt64: UInt64] = [:]
  private var numbers: [UInt64: UInt64] = [:]

  /// Hexadecimal digits of a pseudonym.
  static let length = 16

  /// - Parameters:
  ///   - key: What the pseudonyms depend on.
  ///   - digits: How many hexadecimal digits they have, 1 to 16; fewer meet sooner.
  init(key: PseudonymKey, digits: Int = Pseudonyms.length) {
    precondition((1...Self.length).contains(digits))
    self.key = key
    self.digits = digits
  }

  /// The pseudonym of a number; nil where another number has it already.
  func pseudonym(of number: UInt64) -> [UInt8]? {
    if let known = byNumber[number] { return text(known) }
    let code = key.code(of: number) >> UInt64(4 * (Self.length - digits))
    guard numbers[code] == nil else { return nil }
    numbers[code] = number
    byNumber[number] = code
    return text(code)
  }

  private func text(_ code: UInt64) -> [UInt8] {
    let hexadecimal = Array("0123456789abcdef".utf8)
    return (0..<digits).map { place in
      hexadecimal[Int(truncatingIfNeeded: code >> UInt64(4 * (digits - 1 - place))) & 15]
    }
  }
}
