/// The name of a delivered file, as a computer writes it.
enum FileName {
  /// Names up to this length stay on one line, where a narrow column would break them anywhere.
  private static let unbroken = 22

  static func write(_ name: String, into markup: inout Markup) {
    markup.element(.code, name.count > unbroken ? [] : [.class("nw")], name)
  }
}

extension TableCell {
  static func file(_ name: String) -> TableCell {
    .markup(Markup { FileName.write(name, into: &$0) })
  }
}
