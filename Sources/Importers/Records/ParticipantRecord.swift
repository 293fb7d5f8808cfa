/// An accepted row of `participants`; days are since 1970-01-01.
public struct ParticipantRecord: Sendable, BitwiseCopyable {
  /// The child's number within the municipality, from 0 in order of first row.
  public let child: Int32
  /// False for a further spell of a child already counted.
  public let isFirst: Bool
  public let birth: Int32
  /// Places in the municipality's lists of names.
  public let district: Int32
  public let programme: Int32
  /// −1 where it is blank.
  public let placement: Int32
  public let start: Int32
  /// `Int32.max` where the child is still in the programme.
  public let exit: Int32
  public let sex: Sex

  public enum Sex: UInt8, Sendable, BitwiseCopyable {
    case unknown, female, male
  }
}
