/// A remark that must not be missed.
enum Note {
  static func write(_ text: String, into markup: inout Markup) {
    markup.element(.p, [.class("note")], text)
    markup.newLine()
  }
}
