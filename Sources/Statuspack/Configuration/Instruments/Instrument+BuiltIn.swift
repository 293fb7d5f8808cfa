import Model

extension Instrument {
  /// The national questionnaires, which need no file.
  static let builtIn = [national4To9, national0To3]

  /// Items numbered from `q01` in the order they are listed.
  static func numbered(_ items: [(text: String?, certainty: Certainty)]) -> [Item] {
    items.enumerated().map { place, item in
      let digits = String(place + 1)
      return Item(
        id: "q" + (digits.count == 1 ? "0" : "") + digits, text: item.text,
        certainty: item.certainty)
    }
  }
}
