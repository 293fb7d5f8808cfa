/// A count that stands beside a figure, so that nothing left out of it is lost.
public enum Beside: Sendable, Hashable {
  /// Rows that tell no clock time.
  case withoutClockTime(Int)
  /// Cases that are not closed, and the age in days of the oldest.
  case openCases(Int, oldest: Int)
  /// People reached by activities and people planned for, where both are told.
  case participants(reached: Int, planned: Int)
  /// How many children gave each answer to an item, from the worst, which has a number on the scale,
  /// to the best.
  case answers(least: Int, counts: [Int])
  /// How often each rating from −2 to 2 was given by one kind of respondent.
  case ratings(by: String, counts: [Int], unrated: Int)
}
