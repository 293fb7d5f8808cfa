/// What a wave answers, or what stands there instead of an answer.
enum Trials {
  /// One answer a child, in the order of their numbers.
  case answers([Answer])
  case each([Trial])
  case instead(Tally)

  /// The answers of children.
  ///
  /// - Parameters:
  ///   - children: How many children there are.
  ///   - answer: Whether a child counts; nil where it is not among those asked about.
  /// - Returns: One answer for each child.
  @inline(__always)
  static func children(_ children: Int, _ answer: (_ child: Int) -> Bool?) -> Trials {
    .answers(
      [Answer](unsafeUninitializedCapacity: children) { answers, count in
        for child in 0..<children { answers[child] = Answer(answer(child)) }
        count = children
      })
  }

  /// Of which children anything was asked: yes, or not asked.
  func asked(_ children: Int) -> [Answer] {
    switch self {
    case .answers(let answers): return answers.map { $0 == .notAsked ? .notAsked : .yes }
    case .each(let trials):
      var asked = Array(repeating: Answer.notAsked, count: children)
      for trial in trials { asked[Int(trial.child)] = .yes }
      return asked
    case .instead: return Array(repeating: .notAsked, count: children)
    }
  }
}
