/// Who a municipality's children are on the reference date; for internal pages alone.
public struct Composition: Sendable, Hashable {
  /// In the programme on the reference date.
  public var current = 0
  /// Started, and stopped, in the year up to the reference date.
  public var joined = 0
  public var left = 0
  /// Accepted participants in all.
  public var total = 0
  /// Current children by whole years of age.
  public var ages: [Int: Int] = [:]
  /// Current children by placement, programme and school district, as the exports name them.
  public var placements: [String: Int] = [:]
  public var programmes: [String: Int] = [:]
  public var districts: [String: Int] = [:]
  /// Current children by their year in the programme, from 1.
  public var programmeYears: [Int: Int] = [:]

  public init() {}
}
