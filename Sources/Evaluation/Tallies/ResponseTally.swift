/// How many of the programme's children answered a questionnaire well enough for a score.
struct ResponseTally: Carried {
  /// Children in the programme in the wave's school year.
  var programme = 0
  /// Those of them with a score.
  var usable = 0
  /// The ends of the scale, in points.
  var least: Int64 = 0
  var most: Int64 = 0

  func merged(with other: ResponseTally) -> ResponseTally {
    precondition(least == other.least && most == other.most, "answers on two scales")
    return ResponseTally(
      programme: programme + other.programme, usable: usable + other.usable, least: least,
      most: most)
  }

  /// The share that answered, and the mean's bounds had the others given the scale's ends.
  ///
  /// - Parameter scores: The scores of all that answered, also of children who had left.
  /// - Returns: Nil without children in the programme.
  func share(beside scores: ExactMoments) -> ResponseShare? {
    guard programme > 0 else { return nil }
    let silent = Int128(programme - usable)
    func mean(withOthersAt end: Int64) -> Double {
      (scores.sum + silent * Int128(end) * Int128(scores.scale)).nearestDouble
        / (Double(scores.count + Int(silent)) * Double(scores.scale))
    }
    return ResponseShare(
      programme: programme, usable: usable, lowest: mean(withOthersAt: least),
      highest: mean(withOthersAt: most))
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    try fields.count(&programme)
    try fields.count(&usable)
    try fields.sum(&least)
    try fields.sum(&most)
  }

  /// Answers are bytes, and so are the ends of their scale.
  var isSound: Bool {
    usable <= programme && least <= most && Int8(exactly: least) != nil
      && Int8(exactly: most) != nil
  }
}
