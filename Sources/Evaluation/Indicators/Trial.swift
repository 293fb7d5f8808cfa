/// One answer to what a share asks: about a child, or about something that befell it.
struct Trial: Sendable, Hashable {
  let child: Int32
  let counted: Bool

  init(_ child: Int, _ counted: Bool) {
    self.child = Int32(child)
    self.counted = counted
  }
}

/// What a wave answers, or what stands there instead of an answer.
enum Trials {
  case each([Trial])
  case instead(Tally)

  /// The answers of children, in the order of their numbers.
  ///
  /// - Parameters:
  ///   - children: How many children there are.
  ///   - answer: Whether a child counts; nil where it is not among those asked about.
  /// - Returns: One trial for each child that was asked about.
  static func children(_ children: Int, _ answer: (_ child: Int) -> Bool?) -> Trials {
    .each((0..<children).compactMap { child in answer(child).map { Trial(child, $0) } })
  }
}
