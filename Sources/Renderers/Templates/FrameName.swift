/// The named places of a page frame.
enum FrameName: String, CaseIterable {
  case language, title, description
  /// `internal` or `public`, and whether it is the former.
  case edition, `internal`
  case style, confidentialStyle
  /// CSS strings of the print margins.
  case running, page, of, confidential
  case feed, feedTitle
  case skip, band, cover, contents, main, footer

  /// Those without which a page would lose something it must say.
  static let required: [FrameName] = [
    .language, .title, .style, .confidentialStyle, .band, .cover, .contents, .main, .footer,
  ]
}
