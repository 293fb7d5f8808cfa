/// The obligatory exams as they hold from a school year on.
public struct ExamList: Sendable, Hashable {
  public let from: SchoolYear
  public let danish: [String]
  public let maths: [String]
  public let obligatoryOther: [String]

  public init(from: SchoolYear, danish: [String], maths: [String], obligatoryOther: [String]) {
    self.from = from
    self.danish = danish
    self.maths = maths
    self.obligatoryOther = obligatoryOther
  }

  public var subjects: [String] { danish + maths + obligatoryOther }
}
