/// An accepted row of `absence`: one child, one month.
public struct AbsenceRecord: Sendable, BitwiseCopyable {
  public let child: Int32
  /// Year × 12 + month − 1.
  public let month: Int32
  /// Ten-thousandths of a day.
  public let absent: Int32
  public let schoolDays: Int32
  /// Ten-thousandths of a day; −1 where the file does not say.
  public let illegal: Int32
}
