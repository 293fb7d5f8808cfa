import Statistics

/// Children's answers to one item of a questionnaire, turned so that the last is the best.
struct AnswerTally: Carried {
  /// The worst answer's number on the scale.
  var least: Int
  /// Children by answer, from the worst to the best.
  var counts: [Int]

  init(least: Int, answers: Int) {
    self.least = least
    counts = Array(repeating: 0, count: answers)
  }

  /// Adds one child's answer.
  mutating func add(_ answer: Int) {
    let place = answer - least
    precondition(counts.indices.contains(place), "an answer of the scale")
    counts[place] += 1
  }

  func merged(with other: AnswerTally) -> AnswerTally {
    precondition(
      least == other.least && counts.count == other.counts.count, "answers of two scales")
    var sum = self
    for place in counts.indices { sum.counts[place] += other.counts[place] }
    return sum
  }

  var children: Int { counts.reduce(0, +) }

  /// The share of the best answer; all the others stand beside it.
  var outcome: Outcome {
    let best = counts.last ?? 0
    guard case .estimate(var estimate) = ShareTally(counted: best, children: children).outcome
    else { return .insufficient }
    estimate.beside = [.answers(least: least, counts: counts)]
    return .estimate(estimate)
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.sum(&least)
    try fields.list(&counts, blank: 0) { (fields, count) throws(CarryingFault) in
      try fields.count(&count)
    }
  }

  var isSound: Bool { counts.count > 1 }
}
