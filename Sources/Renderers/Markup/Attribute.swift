/// An attribute of an element, written in the order given.
struct Attribute: Sendable {
  let name: StaticString
  let value: String

  static func id(_ value: String) -> Attribute { Attribute(name: "id", value: value) }
  static func `class`(_ value: String) -> Attribute { Attribute(name: "class", value: value) }
  static func role(_ value: String) -> Attribute { Attribute(name: "role", value: value) }
  static func href(_ value: String) -> Attribute { Attribute(name: "href", value: value) }
  static func scope(_ value: String) -> Attribute { Attribute(name: "scope", value: value) }
  static func datetime(_ value: String) -> Attribute { Attribute(name: "datetime", value: value) }
  /// Shown as the label of a cell where a table stacks.
  static func label(_ value: String) -> Attribute { Attribute(name: "data-l", value: value) }
  static func labelled(by id: String) -> Attribute {
    Attribute(name: "aria-labelledby", value: id)
  }
  static func described(by id: String) -> Attribute {
    Attribute(name: "aria-describedby", value: id)
  }
  /// Read aloud by nothing: a drawn sign with its word beside it.
  static let hidden = Attribute(name: "aria-hidden", value: "true")
  static let focusable = Attribute(name: "tabindex", value: "0")
}
