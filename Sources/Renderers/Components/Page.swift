import Model

/// A report while it is written: its main part in order, numbered as it grows.
struct Page {
  let wording: Wording
  let edition: Edition
  private(set) var main = Markup(capacity: 96_000)
  private(set) var sections: [Contents.Entry] = []
  private var tables = 0
  private var figures = 0
  private var hasExplainedOthers = false
  private var hasExplainedPublished = false

  init(wording: Wording, edition: Edition) {
    self.wording = wording
    self.edition = edition
  }

  mutating func section(
    _ id: String, _ title: String, onNewPage: Bool = false, _ content: (inout Page) -> Void
  ) {
    sections.append(Contents.Entry(id: id, title: title))
    let heading = id + "-h"
    let attributes: [Attribute] =
      [.id(id), .labelled(by: heading)] + (onNewPage ? [.class("newpage")] : [])
    wrapped(.section, attributes) {
      $0.main.element(.h2, [.id(heading)], title)
      $0.main.newLine()
      content(&$0)
    }
  }

  mutating func heading(_ title: String) {
    main.element(.h3, title)
    main.newLine()
  }

  /// A paragraph; nothing for an empty text.
  mutating func paragraph(_ text: String) {
    if text.isEmpty { return }
    main.element(.p, text)
    main.newLine()
  }

  /// The conclusion that opens a report.
  mutating func lead(_ text: String) {
    main.element(.p, [.class("lead")], text)
    main.newLine()
  }

  mutating func note(_ text: String) {
    Note.write(text, into: &main)
  }

  mutating func keyFigures(_ figures: [KeyFigure]) {
    if !figures.isEmpty { KeyFigure.write(figures, into: &main) }
  }

  mutating func table(_ table: Table) {
    tables += 1
    table.write(into: &main, number: tables, wording)
  }

  /// Whether this is the first mention of the other municipalities, which says who they are.
  mutating func explainsOthers() -> Bool {
    defer { hasExplainedOthers = true }
    return !hasExplainedOthers
  }

  /// What others have published, where there is any; the first such table says what that means.
  mutating func published(_ rows: PublishedRows, of dataset: Dataset) {
    let table = Table.published(rows, of: dataset, explains: !hasExplainedPublished, wording)
    guard let table else { return }
    hasExplainedPublished = true
    self.table(table)
  }

  mutating func figure(_ exhibit: Exhibit) {
    figures += 1
    exhibit.write(into: &main, number: figures, wording)
  }

  /// Cards beside each other where there is room.
  mutating func cards(_ cards: [MethodCard]) {
    if cards.isEmpty { return }
    wrapped(.div, [.class("cards")]) { page in
      for card in cards { card.write(into: &page.main, page.wording) }
    }
  }

  /// Parts that belong together: beside each other (`cols`), or on one printed page (`keep`).
  mutating func block(_ classes: String, _ content: (inout Page) -> Void) {
    wrapped(.div, [.class(classes)], content)
  }

  /// Anything else.
  mutating func markup(_ write: (inout Markup) -> Void) {
    write(&main)
  }

  private mutating func wrapped(
    _ element: Element, _ attributes: [Attribute], _ content: (inout Page) -> Void
  ) {
    main.open(element, attributes)
    content(&self)
    main.close(element)
    main.newLine()
  }
}
