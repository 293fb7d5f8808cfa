/// A column of a dataset: the names it goes by and what its cells hold.
struct Column: Sendable {
  enum Content: Sendable {
    case text, date, decimal, whole
  }

  let name: String
  let otherNames: [String]
  let required: Bool
  let content: Content

  /// A column by its English name, which issues use, and its Danish names and aliases.
  init(_ name: String, _ otherNames: String..., required: Bool = false, content: Content = .text) {
    self.init(name: name, otherNames: otherNames, required: required, content: content)
  }

  init(name: String, otherNames: [String], required: Bool, content: Content) {
    self.name = name
    self.otherNames = otherNames
    self.required = required
    self.content = content
  }
}
