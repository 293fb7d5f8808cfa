/// An accepted row of `exams`.
public struct ExamRecord: Sendable, BitwiseCopyable {
  public let child: Int32
  /// The calendar year in which the school year begins.
  public let schoolYear: Int32
  /// The subject's place in the plan's list.
  public let subject: Int16
  public let attempted: Bool
  /// The grade on the seven-step scale, or a status code from 81; 0 where blank.
  public let grade: Int8
}
