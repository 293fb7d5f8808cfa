import Importers
import Model

/// The English names of the columns a profile may speak of.
struct ProfileColumns {
  /// Of every dataset, each name once, without a questionnaire's items.
  static let names: [String] = {
    var names: [String] = []
    for dataset in Dataset.allCases {
      for field in TableSchema(dataset, plan: nil).fields where !names.contains(field.name) {
        names.append(field.name)
      }
    }
    return names
  }()

  /// What messages say of a key that is no column.
  let vocabulary: ConfiguredSection.Vocabulary

  /// - Parameter items: The items of the project's instrument; nil where it has none, and any name of
  ///   the usual kind is right.
  init(items: [String]?) {
    let names = Self.names.joined(separator: ", ")
    guard let items, let first = items.first, let last = items.last else {
      vocabulary = ConfiguredSection.Vocabulary(
        keys: Self.names, noun: "column", expected: "one of \(names), or a question such as q01",
        accepts: Self.isItem)
      return
    }
    vocabulary = ConfiguredSection.Vocabulary(
      keys: Self.names + items, noun: "column",
      expected: "one of \(names), or a question of the instrument, \(first) … \(last)")
  }

  /// Whether a name is q and digits.
  @Sendable private static func isItem(_ name: String) -> Bool {
    let digits = name.utf8.dropFirst()
    return name.utf8.first == UInt8(ascii: "q") && !digits.isEmpty
      && digits.allSatisfy { (48...57).contains($0) }
  }
}
