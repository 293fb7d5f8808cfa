internal import CLibxml2

/// The names that have rules, interned: a name in a tree is known by its address alone.
final class NameTable {
  /// Every document's dictionary inherits from this one, which stays as it is.
  let dictionary: OpaquePointer
  private let names: [UnsafePointer<xmlChar>: Name]

  init?() {
    guard let dictionary = xmlDictCreate() else { return nil }
    var names: [UnsafePointer<xmlChar>: Name] = [:]
    for name in Name.allCases {
      if let interned = xmlDictLookup(dictionary, name.rawValue, -1) { names[interned] = name }
    }
    self.dictionary = dictionary
    self.names = names
  }

  deinit {
    xmlDictFree(dictionary)
  }

  /// The name behind an interned address, nothing when no rule asks for it.
  subscript(name: UnsafePointer<xmlChar>?) -> Name? {
    guard let name else { return nil }
    return names[name]
  }
}
