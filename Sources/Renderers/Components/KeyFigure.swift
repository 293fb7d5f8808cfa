/// A figure of the cover with its word and a line of context.
struct KeyFigure: Sendable {
  let value: String
  let word: String
  let context: String

  static func write(_ figures: [KeyFigure], into markup: inout Markup) {
    markup.element(.ul, [.class("tiles")]) { list in
      for figure in figures {
        list.element(.li) {
          $0.element(.b, figure.value)
          $0.text(figure.word)
          if !figure.context.isEmpty { $0.element(.span, [.class("sub")], figure.context) }
        }
      }
    }
    markup.newLine()
  }
}
