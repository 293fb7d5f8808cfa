/// An accepted row of `budget`, in ten-thousandths of a krone.
public struct BudgetRecord: Sendable {
  public let year: Int
  public let programme: String
  public let budget: Int64
  public let actual: Int64
}
