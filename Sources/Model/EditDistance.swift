/// How far two spellings are apart.
public enum EditDistance {
  /// Levenshtein's distance in characters.
  ///
  /// Source: V. I. Levenshtein (1966), pp. 707–710.
  public static func between(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left), Array(right))
    var previous = Array(0...b.count)
    for (i, character) in a.enumerated() {
      var current = [i + 1]
      for (j, other) in b.enumerated() {
        let substitution = previous[j] + (character == other ? 0 : 1)
        current.append(min(substitution, previous[j + 1] + 1, current[j] + 1))
      }
      previous = current
    }
    return previous[b.count]
  }

  /// The candidate nearest to a word, the first of equally near ones.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    candidates.min { between(word, $0) < between(word, $1) }
  }
}
