/// A column of a dataset: the names it goes by and what its cells hold.
struct Column: Sendable {
  enum Content: Sendable {
    case text, date, decimal, whole
  }

  let name: String
  let otherNames: [String]
  let required: Bool
  let content: Content
  /// Whether its cells are left out of the rows that are shown as rejected.
  let isWithheld: Bool
  /// The number of the question it holds answers to, where it has one.
  let question: Int?

  /// A column by its English name, which issues use, and its Danish names and aliases.
  init(
    _ name: String, _ otherNames: String..., required: Bool = false, content: Content = .text,
    isWithheld: Bool = false
  ) {
    self.init(
      name: name, otherNames: otherNames, required: required, content: content,
      isWithheld: isWithheld)
  }

  init(
    name: String, otherNames: [String], required: Bool, content: Content, isWithheld: Bool = false,
    question: Int? = nil
  ) {
    self.name = name
    self.otherNames = otherNames
    self.required = required
    self.content = content
    self.isWithheld = isWithheld
    self.question = question
  }
}
