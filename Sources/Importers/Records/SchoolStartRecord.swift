/// An accepted row of `school_starts`: the year a child begins school.
public struct SchoolStartRecord: Sendable, BitwiseCopyable {
  public let child: Int32
  /// The calendar year in which the school year begins.
  public let schoolYear: Int32
  public let postponed: Bool
}
