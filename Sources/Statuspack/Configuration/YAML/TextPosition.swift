import Yams

/// A place in a text: line and column from 1, the column in Unicode scalars.
struct TextPosition: Hashable {
  let line: Int
  let column: Int

  static let start = Self(line: 1, column: 1)

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where a node begins; the start of the text for a node without a mark.
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// The place after some leading part of a text.
  init(after text: some StringProtocol) {
    let scalars = text.unicodeScalars
    let lastBreak = scalars.lastIndex(of: "\n")
    let lineStart = lastBreak.map { scalars.index(after: $0) } ?? scalars.startIndex
    self.init(
      line: 1 + scalars.count { $0 == "\n" },
      column: 1 + scalars.distance(from: lineStart, to: scalars.endIndex))
  }
}
