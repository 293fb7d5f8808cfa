import Model

/// The case types that are an investigation of a child's needs (børnefaglig undersøgelse).
///
/// Source: barnets lov § 20; before 2024 serviceloven § 50.
enum InvestigationType {
  /// Names of such a type, or what one begins with, whatever the case and hyphens.
  static let names = [
    "børnefaglig undersøgelse", "undersøgelse", "BFU", "§ 20-undersøgelse", "§ 50-undersøgelse",
    "investigation",
  ]

  /// All the names in one clause.
  static func list(or: String) -> String {
    names.dropLast().joined(separator: ", ") + " \(or) \(names[names.count - 1])"
  }

  private static let keys = names.map { FoldedName.key($0) }

  /// Whether a case type is one of the names, alone or with more words after it.
  ///
  /// `Opfølgning på undersøgelse` is none: it names another kind of case.
  static func isNamed(_ caseType: String) -> Bool {
    // `§50` and `§ 50` are one sign and its number.
    let key = FoldedName.key(caseType.replacing("§", with: "§ "))
    return keys.contains { name in
      guard key.hasPrefix(name) else { return false }
      let next = key.dropFirst(name.count).first
      return next.map { !$0.isLetter && !$0.isNumber } ?? true
    }
  }
}
