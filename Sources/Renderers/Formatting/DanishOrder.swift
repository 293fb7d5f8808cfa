/// The place of a name in the Danish alphabet: æ ø å last, aa as å, case and accents aside.
///
/// Names that differ in nothing of this keep a fixed order, by their bytes.
/// Source: Dansk Standard DS 377 (1980) and Retskrivningsordbogen; every aa counts as å.
public struct DanishOrder: Sendable, Hashable, Comparable {
  private let letters: [UInt32]
  private let bytes: [UInt8]

  public init(_ name: String) {
    var letters: [UInt32] = []
    var follows = false
    for character in name.lowercased() {
      if character == "a", follows {
        letters[letters.count - 1] = Self.aRing
        follows = false
        continue
      }
      follows = character == "a"
      letters.append(Self.place(of: character))
    }
    self.letters = letters
    bytes = Array(name.utf8)
  }

  public static func < (left: Self, right: Self) -> Bool {
    if left.letters == right.letters { return left.bytes.lexicographicallyPrecedes(right.bytes) }
    return left.letters.lexicographicallyPrecedes(right.letters)
  }

  private static let aRing: UInt32 = 129

  /// Spaces and hyphens first, then figures, letters a to å, and everything else.
  private static func place(of character: Character) -> UInt32 {
    switch character {
    case " ", "-", "\u{A0}", "\u{2013}": 0
    case "æ", "ä": 127
    case "ø", "ö": 128
    case "å": aRing
    case "é", "è", "ê", "ë": place(of: "e")
    case "á", "à", "â": place(of: "a")
    case "ü": place(of: "y")
    default:
      character.asciiValue.map { UInt32($0) }
        ?? character.unicodeScalars.reduce(0) { max($0, $1.value) }
    }
  }
}

extension Sequence {
  /// In the order of names as Danes sort them; what has one name stays in its order.
  public func inDanishOrder(of name: (Element) -> String) -> [Element] {
    enumerated().map { (order: DanishOrder(name($1)), place: $0, element: $1) }
      .sorted { ($0.order, $0.place) < ($1.order, $1.place) }
      .map(\.element)
  }
}
