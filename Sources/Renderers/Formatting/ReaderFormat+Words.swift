import Model

/// Number words, counted nouns and lists in running text.
extension ReaderFormat {
  /// One to ten in words, *ingen* for none, figures from there on.
  public func word(_ number: Int, gender: CountedNoun.Gender = .common) -> String {
    switch (number, language) {
    case (0, .danish): "ingen"
    case (0, .english): "no"
    case (1, .danish): gender == .neuter ? "ét" : "én"
    case (1, .english): "one"
    case (2...10, .danish): Self.danishWords[number - 2]
    case (2...10, .english): Self.englishWords[number - 2]
    default: self.number(number)
    }
  }

  /// A number that stands without its noun: *ingen* or *none*, else as `word`.
  public func standing(_ number: Int, gender: CountedNoun.Gender = .common) -> String {
    number == 0 && language == .english ? "none" : word(number, gender: gender)
  }

  /// `ét barn`, `seks kommuner`, `28 børn`, `ingen rækker`.
  public func counted(_ number: Int, _ noun: CountedNoun) -> String {
    let name = number == 1 ? noun.one[language] : noun.many[language]
    return word(number, gender: noun.gender) + Self.noBreakSpace + name
  }

  /// `a, b og c`.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let and = language == .danish ? " og " : " and "
    return items.dropLast().joined(separator: ", ") + and + last
  }

  /// The first letter as a capital, for a sentence that begins with a word.
  public func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let danishWords = [
    "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti",
  ]
  private static let englishWords = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
}
