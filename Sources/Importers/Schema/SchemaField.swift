/// A column as a sender should write it: the clearest of the forms in which it is read.
public struct SchemaField: Sendable, Equatable {
  /// What the cells hold.
  public enum Content: Sendable, Equatable {
    /// A text; one of a list where the list is not empty.
    case text(oneOf: [String])
    /// A text that the whole of a regular expression fits.
    case pattern(String)
    /// A day as `31-12-2024`.
    case date
    case whole(minimum: Int?, maximum: Int?)
    /// A number with decimal comma, its thousands set apart by points or not at all.
    case decimal(minimum: Int?, maximum: Int?)
    /// `1` and `0`, or one of the words for yes and no.
    case boolean
  }

  /// What must be there.
  public enum Presence: Sendable, Equatable {
    /// The column, and a value in every row.
    case filled
    /// The column; a cell may be empty.
    case column
    /// Nothing.
    case optional
  }

  /// The English header.
  public let name: String
  public let title: String
  public let description: String
  public let content: Content
  public let presence: Presence
  /// Cells that hold no value, beside the empty one.
  public let missing: [String]

  init(
    _ name: String, _ title: String, _ description: String, _ content: Content = .text,
    _ presence: Presence = .filled, missing: [String] = []
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.content = content
    self.presence = presence
    self.missing = missing + content.marks
  }

  /// Signs of a missing value, as `Marks` reads them.
  static let missingMarks = ["NA", "na", "N/A", "n/a", "..", "...", ".", "-"]
  /// Signs of a value that its sender keeps back; `(…)` is read too, but is no fixed text.
  static let suppressedMarks = ["<3", "<5", "<10", "*", "x", "X"]
}

extension SchemaField.Content {
  static var text: Self { .text(oneOf: []) }

  /// Marks are no values in number and date columns; elsewhere they are texts like any other.
  fileprivate var marks: [String] {
    switch self {
    case .text, .pattern, .boolean: []
    case .date, .whole, .decimal: SchemaField.missingMarks + SchemaField.suppressedMarks
    }
  }
}
