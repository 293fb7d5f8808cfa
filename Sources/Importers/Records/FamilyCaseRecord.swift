/// An accepted row of `family_cases`; days are since 1970-01-01.
public struct FamilyCaseRecord: Sendable, BitwiseCopyable {
  public let child: Int32
  public let opened: Int32
  /// The last day for the investigation; −1 where none is given.
  public let investigationDue: Int32
  /// −1 where it is not done, or where the file does not say.
  public let investigationDone: Int32
  /// `Int32.max` where the case is open.
  public let closed: Int32
  /// A place in the municipality's list of case types; −1 where it is blank.
  public let caseType: Int32
}
