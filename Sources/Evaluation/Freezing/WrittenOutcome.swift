/// An outcome as texts that read back to the very same numbers, for whoever keeps it.
public struct WrittenOutcome: Sendable, Hashable {
  /// As in data files.
  public let status: String
  /// In an order that only this room knows; no control characters.
  public let fields: [String]
  /// Distinct children behind the number; nil where there is none.
  public let children: Int?

  public init(status: String, fields: [String], children: Int?) {
    self.status = status
    self.fields = fields
    self.children = children
  }

  /// A number in the shortest form that reads back exactly; empty for none.
  static func text(_ number: Double?) -> String { number.map { "\($0)" } ?? "" }

  /// A number that ``text(_:)`` wrote; nil within for an empty text, nil for any other.
  static func number(_ text: String) -> Double?? {
    text.isEmpty ? .some(nil) : Double(text).map(Optional.some)
  }
}
