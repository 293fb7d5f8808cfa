/// A file that a page offers beside itself.
struct Download: Sendable {
  /// Relative to the page.
  let address: String
  let title: String
  let note: String
}

extension Page {
  /// Files to fetch, each with what it holds.
  mutating func downloads(_ files: [Download]) {
    markup { markup in
      markup.element(.ul, [.class("dl")]) { list in
        for file in files {
          list.element(.li) {
            $0.element(.a, [.href(file.address)], file.title)
            $0.element(.span, [.class("sub")], file.note)
          }
        }
      }
      markup.newLine()
    }
  }
}
