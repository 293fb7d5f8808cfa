internal import CLibxml2

/// Headings, landmarks, languages, groups of a list.
extension Rules {
  mutating func checkHeading(_ level: Int) {
    if level == 1, headingLevel > 0 {
      report("found a second <h1>; expected one in a document; write <h2>")
    } else if level > headingLevel + 1 {
      let expected = (min(2, headingLevel + 1)...(headingLevel + 1)).map { "<h\($0)>" }
      report(
        "found <h\(level)> "
          + (headingLevel == 0 ? "as the first heading" : "after <h\(headingLevel)>")
          + "; expected \(list(expected)); no level may be left out")
    }
    headingLevel = level
  }

  /// A document without any heading; one that begins with a lower one has been told.
  mutating func checkHeadingsAtEnd() {
    guard headingLevel == 0 else { return }
    report(
      at: .element(0), "found no heading; expected one <h1>; add the report's title")
  }

  mutating func checkMain() {
    mains += 1
    if mains > 1 { report("found a second <main>; expected one in a document; write <section>") }
  }

  mutating func checkNesting(of name: Name) {
    guard path.contains(where: { $0.name == name }) else { return }
    let tag = "<\(name.rawValue)>"
    report("found \(tag) inside \(tag); expected text; end the first before the second")
  }

  /// Terms and descriptions stand in a `dl`, or in a `div` that stands in one.
  mutating func checkGroup(_ name: Name) {
    guard path.last?.name == .div, path.dropLast().last?.name != .dl else { return }
    report(
      "found <\(name.rawValue)> in a <div> outside <dl>; expected <p> or another block; put the "
        + "<div> into a <dl>")
  }

  /// Both forms of a language, alike; libxml2 takes the one for the other when one is required.
  mutating func checkLanguage(_ marks: Marks) {
    switch (marks.language, marks.xmlLanguage) {
    case (nil, nil):
      if number == 0 {
        report("found <html> without a language; expected lang and xml:lang; add both")
      }
    case (let language?, let other?):
      if xmlStrEqual(language, other) == 1, isLanguage(language) { return }
      report(
        .lang,
        "found lang=\"\(language.shown)\" and xml:lang=\"\(other.shown)\"; expected one language "
          + "code in both, such as da; write them alike")
    case (let language?, nil):
      report(
        .lang, "found lang without xml:lang; expected both; add xml:lang=\"\(language.shown)\"")
    case (nil, let language?):
      report(.lang, "found xml:lang without lang; expected both; add lang=\"\(language.shown)\"")
    }
  }

  /// A primary language of two or three letters, then subtags (RFC 5646).
  private func isLanguage(_ text: Text) -> Bool {
    var (index, length, isFirst) = (0, 0, true)
    while true {
      let byte = text[index]
      if byte == 0 || byte == UInt8(ascii: "-") {
        guard isFirst ? (2...3).contains(length) : (1...8).contains(length) else { return false }
        if byte == 0 { return true }
        (length, isFirst) = (0, false)
      } else {
        let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
        guard isLetter || (!isFirst && isDigit(byte)) else { return false }
        length += 1
      }
      index += 1
    }
  }

  mutating func checkRole(_ marks: Marks) {
    guard let role = marks.role else { return }
    if role.equals("region"), marks.label == nil, marks.labelledBy == nil {
      report(
        "found role=\"region\" without a name; expected aria-labelledby or aria-label; add one")
    }
    if role.equals("img"), drawings == 0 {
      report("found role=\"img\" outside a drawing; expected it on <svg>; remove it")
    }
  }
}
