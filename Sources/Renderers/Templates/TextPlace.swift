/// A place in a text file, for messages.
struct TextPlace: Equatable {
  let line: Int
  let column: Int

  static let start = TextPlace(line: 1, column: 1)

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of an index, counted in lines and characters from 1.
  init(_ index: String.Index, in text: String) {
    let before = text[..<index]
    line = before.count { $0.isNewline } + 1
    let lineStart = before.lastIndex { $0.isNewline }.map { before.index(after: $0) }
    column = before.distance(from: lineStart ?? before.startIndex, to: index) + 1
  }
}
