/// An accepted row of `population`: children of a district in a year.
public struct PopulationRecord: Sendable, BitwiseCopyable {
  public let district: Int32
  public let year: Int32
  public let children: Int64
}
