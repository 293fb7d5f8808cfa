/// An accepted row of `notifications`; days are since 1970-01-01.
public struct NotificationRecord: Sendable, BitwiseCopyable {
  public let child: Int32
  public let received: Int32
  /// Minutes after midnight, −1 where no clock time is told.
  public let receivedMinutes: Int32
  /// −1 where it was not assessed, or where the file does not say.
  public let assessed: Int32
  public let assessedMinutes: Int32
}
