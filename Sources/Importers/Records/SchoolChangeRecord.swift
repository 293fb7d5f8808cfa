/// An accepted row of `school_changes`: a child leaves one school for another.
public struct SchoolChangeRecord: Sendable, BitwiseCopyable {
  public let child: Int32
  /// Days since 1970-01-01.
  public let date: Int32
  /// Places in the municipality's list of schools.
  public let from: Int32
  public let to: Int32
}
