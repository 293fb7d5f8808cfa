import Model

extension Page {
  /// What stands around the main part.
  struct Frame {
    let cover: Cover
    /// The title of the window.
    let title: String
    let description: String
    /// The footer of printed pages, left.
    let running: String
    /// Lines of the footer on screen.
    let footer: [String]
    /// Named in the footer of internal pages.
    var release: String?
    var contentsForScreenOnly = false
    /// The address and title of a feed, for public pages.
    var feed: (address: String, title: String)?
  }

  /// The finished document: the frame around what was written.
  func document(_ frame: Frame, _ templates: Templates) -> Document {
    var values = FrameValues()
    values[.language] = wording.language.rawValue
    values[.title] = frame.title
    values[.description] = frame.description
    values[.edition] = edition.rawValue
    values[flag: .internal] = edition == .internal
    values[.style] = templates.style
    values[.confidentialStyle] = templates.confidentialStyle
    values[.running] = StyleString.quoted(frame.running)
    values[.page] = StyleString.quoted(wording[PageText.printPage] + " ")
    values[.of] = StyleString.quoted(" " + wording[PageText.printOf] + " ")
    values[.confidential] = StyleString.quoted(wording[PageText.confidential])
    values[.feed] = frame.feed?.address
    values[.feedTitle] = frame.feed?.title
    values[.skip] = wording[PageText.skip]
    values[.band] = wording[PageText.confidential]
    values[.cover] = Markup { frame.cover.write(into: &$0) }.description
    var contents = Contents(entries: sections)
    contents.isForScreen = frame.contentsForScreenOnly
    values[.contents] = Markup { contents.write(into: &$0, wording) }.description
    values[.footer] = footer(frame).description
    return templates.frame.document(values, main: main)
  }

  private func footer(_ frame: Frame) -> Markup {
    Markup { markup in
      for (place, line) in frame.footer.enumerated() {
        markup.element(.p) {
          $0.text(line)
          if place == 0, edition == .internal, let release = frame.release {
            $0.text(" · " + wording[PageText.release] + " ")
            $0.element(.code, release)
          }
        }
        markup.newLine()
      }
      markup.element(.p, wording[PageText.madeWith])
      markup.newLine()
    }
  }
}
