internal import CLibxml2

/// The names that have rules, interned: a name in a tree is known by its address alone.
final class NameTable {
  /// Every document's dictionary inherits from this one, which stays as it is.
  let dictionary: OpaquePointer
  /// Open addressing over a power of two; a place holds an address and the name behind it.
  private let places: [(address: UnsafePointer<xmlChar>, name: Name)?]

  init?() {
    guard let dictionary = xmlDictCreate() else { return nil }
    var places: [(address: UnsafePointer<xmlChar>, name: Name)?] = Array(
      repeating: nil, count: Self.size)
    for name in Name.allCases {
      guard let address = xmlDictLookup(dictionary, name.rawValue, -1) else { continue }
      var place = Self.place(of: address)
      while places[place] != nil { place = Self.next(place) }
      places[place] = (address, name)
    }
    self.dictionary = dictionary
    self.places = places
  }

  deinit {
    xmlDictFree(dictionary)
  }

  /// The name behind an interned address, nothing when no rule asks for it.
  subscript(name: UnsafePointer<xmlChar>?) -> Name? {
    guard let name else { return nil }
    var place = Self.place(of: name)
    while let known = places[place] {
      if known.address == name { return known.name }
      place = Self.next(place)
    }
    return nil
  }

  /// Several times as many places as there are names, so that most searches end at once.
  private static let bits = 9
  private static let size = 1 << bits

  private static func place(of address: UnsafePointer<xmlChar>) -> Int {
    // Multiplication by the golden ratio spreads addresses that differ in their low bits.
    Int(
      truncatingIfNeeded: (UInt64(UInt(bitPattern: address)) &* 0x9E37_79B9_7F4A_7C15)
        >> UInt64(64 - bits))
  }

  private static func next(_ place: Int) -> Int { (place + 1) & (size - 1) }
}
