/// An accepted row of `agreements`; days are since 1970-01-01.
public struct AgreementRecord: Sendable {
  public let date: Int32
  public let topic: String
  public let text: String
  /// Empty where nobody is named.
  public let responsible: String
  /// −1 where no day is set.
  public let due: Int32
  /// −1 where it is not done.
  public let done: Int32
  /// −1 where it is about no child in particular.
  public let child: Int32
}
