/// A Danish municipality code (kommunekode), written with four digits.
public struct MunicipalityCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let number: UInt16

  public init(number: UInt16) {
    self.number = number
  }

  /// Reads three or four digits: `766` is `0766`.
  public init?(_ text: some StringProtocol) {
    guard (3...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = UInt16(text)
    else { return nil }
    self.number = number
  }

  public var description: String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }
}
