/// The head of a report: whose it is, what it is, and what it covers.
struct Cover: Sendable {
  /// Project and owner, left.
  let organisation: String
  /// The kind of document and its year, right.
  let document: String
  let title: String
  /// Terms and what they say: period, reference date, edition.
  let facts: [(term: String, text: String)]

  func write(into markup: inout Markup) {
    markup.element(.p, [.class("org")]) {
      $0.element(.span, organisation)
      $0.element(.span, document)
    }
    markup.newLine()
    markup.element(.h1, title)
    markup.newLine()
    if facts.isEmpty { return }
    markup.element(.dl, [.class("meta")]) { list in
      for fact in facts {
        list.element(.div) {
          $0.element(.dt, fact.term)
          $0.element(.dd, fact.text)
        }
      }
    }
    markup.newLine()
  }
}
