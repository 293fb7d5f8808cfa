/// The list of a page's sections, with links.
struct Contents: Sendable {
  struct Entry: Sendable {
    let id: String
    let title: String
  }

  let entries: [Entry]
  /// Whether print leaves it out, as in packs whose agenda is one.
  var isForScreen = false

  /// A list only helps where there are more than three sections.
  func write(into markup: inout Markup, _ wording: Wording) {
    guard entries.count > 3 else { return }
    let classes = isForScreen ? "toc pack-toc" : "toc"
    markup.element(.nav, [.class(classes), .labelled(by: "toc-h")]) {
      $0.element(.h2, [.id("toc-h")], wording[PageText.contents])
      $0.element(.ol) { list in
        for entry in entries {
          list.element(.li) { $0.element(.a, [.href("#" + entry.id)], entry.title) }
        }
      }
    }
    markup.newLine()
  }
}
