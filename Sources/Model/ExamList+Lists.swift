extension [ExamList] {
  /// The list that holds in a school year: the latest that begins no later.
  public func holding(in year: SchoolYear) -> ExamList? {
    filter { $0.from <= year }.max { $0.from < $1.from }
  }

  /// The subjects of every list, each once, in the order they are named.
  public var allSubjects: [String] {
    var subjects: [String] = []
    for subject in flatMap(\.subjects) where !subjects.contains(subject) {
      subjects.append(subject)
    }
    return subjects
  }
}
