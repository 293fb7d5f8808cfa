/// How wide a label may become: nothing measures fonts when a document is written.
enum LabelWidth {
  /// A generous estimate at 13 px, 0.60 em a character.
  static func pixels(_ text: String) -> Double { Double(text.count) * 7.8 }

  /// A label that fits a margin on one line; the table beside the chart has it whole.
  static func shortened(_ text: String, to limit: Int) -> String {
    if text.count <= limit { return text }
    var kept = text.prefix(limit - 1)
    while kept.last == " " || kept.last == "-" { kept.removeLast() }
    return kept + "…"
  }

  /// A label broken at spaces and hyphens into lines of at most `limit` characters.
  static func lines(_ text: String, limit: Int, most: Int) -> [String] {
    var lines: [String] = []
    for word in words(of: text) {
      if let last = lines.last, (last + word).count <= limit {
        lines[lines.count - 1] = last + word
      } else {
        lines.append(word)
      }
    }
    if lines.count > most {
      lines = lines.prefix(most - 1) + [lines[(most - 1)...].joined()]
    }
    return lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return shortened(line, to: limit)
    }
  }

  /// Words with what follows them: `Støtte `, `og `, `inspiration`.
  private static func words(of text: String) -> [String] {
    var words = [""]
    for character in text {
      words[words.count - 1].append(character)
      if character == " " || character == "-" { words.append("") }
    }
    return words.filter { !$0.isEmpty }
  }
}
