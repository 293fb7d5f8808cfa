/// A count with its name, such as `municipalities` or `rows_rejected`.
public struct NamedCount: Hashable, Sendable {
  public let name: String
  public let value: Int

  public init(_ name: String, _ value: Int) {
    self.name = name
    self.value = value
  }
}
