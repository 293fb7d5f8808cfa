import Statistics

/// The changes of one municipality's children by the third that their earlier score falls in.
///
/// Thirds belong to the group they were cut in: those of two municipalities do not add up, and so
/// this is no tally.
struct BaselineThirds: Carried {
  /// The changes in the lowest, the middle and the highest.
  private var thirds: [ExactMoments]

  /// Before anything was added.
  static let blank = BaselineThirds(of: [], scale: 0)

  /// Cuts children into thirds; those with one score stay together.
  ///
  /// A score stands in the lowest third where the middle of its ranks does, so that turning the
  /// scale around gives the same thirds in reverse.
  ///
  /// - Parameters:
  ///   - scores: Each child's earlier score and its change, in units of the scale.
  ///   - scale: The common denominator of both.
  init(of scores: [(earlier: Int64, change: Int64)], scale: Int64) {
    var thirds = Array(repeating: ExactMoments(scale: scale), count: 3)
    let sorted = scores.sorted { $0.earlier < $1.earlier }
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].earlier == sorted[start].earlier { end += 1 }
      // Ranks start + 1 … end: their middle less a half, times two, against thirds of all.
      let middle = 3 * (start + end)
      let third = middle < 2 * sorted.count ? 0 : middle > 4 * sorted.count ? 2 : 1
      for place in start..<end { thirds[third].add(sorted[place].change) }
      start = end
    }
    self.thirds = thirds
  }

  /// The change in each third.
  var changes: [ThirdChange] {
    thirds.map { changes in
      guard changes.count > 0 else {
        return ThirdChange(children: 0, value: nil, lower: nil, upper: nil)
      }
      let interval = meanInterval(
        n: changes.count, mean: changes.mean, standardDeviation: changes.standardDeviation)
      return ThirdChange(
        children: changes.count, value: changes.mean, lower: interval?.lower,
        upper: interval?.upper)
    }
  }

  mutating func visit(_ fields: inout some FieldVisitor) throws(CarryingFault) {
    for third in thirds.indices { thirds[third] = try thirds[third].visited(&fields) }
  }

  var isSound: Bool { true }

  /// Whether they are of the children of a comparison, and of no others.
  func are(of tally: Tally) -> Bool {
    guard case .change(let own) = tally else { return false }
    return thirds.allSatisfy { $0.scale == own.changes.scale }
      && thirds.reduce(0) { $0 + $1.count } == own.changes.count
      && thirds.reduce(0) { $0 + $1.sum } == own.changes.sum
  }
}
