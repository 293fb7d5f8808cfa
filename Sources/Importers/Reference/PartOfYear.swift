/// A part of a calendar year, as StatBank writes it: a quarter, a month or a half.
public struct PartOfYear: Sendable, Hashable {
  /// `K1`, `M05` or `H2`.
  public let name: String

  /// Reads `K1`, `Q1`, `M5`, `M05` or `H2`; a quarter's English letter is the Danish one.
  public init?(_ text: String) {
    guard let letter = text.uppercased().first, let number = Int(text.dropFirst()),
      text.utf8.dropFirst().allSatisfy({ (48...57).contains($0) })
    else { return nil }
    switch letter {
    case "K" where (1...4).contains(number), "Q" where (1...4).contains(number):
      name = "K\(number)"
    case "H" where (1...2).contains(number): name = "H\(number)"
    case "M" where (1...12).contains(number): name = (number < 10 ? "M0" : "M") + "\(number)"
    default: return nil
    }
  }
}
