import Evaluation

/// How whole numbers are spread over children.
struct Distribution: Sendable {
  private let counts: [(value: Int, children: Int)]
  let least: Int
  let greatest: Int

  /// Nil without children.
  init?(_ counts: [Int: Int]) {
    let present = counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    guard let first = present.first, let last = present.last else { return nil }
    self.counts = present.map { (value: $0.key, children: $0.value) }
    least = first.key
    greatest = last.key
  }

  private var children: Int { counts.reduce(0) { $0 + $1.children } }

  /// The middle child's value, or half way between the two middle ones.
  var median: FixedDecimal {
    let twice = value(at: (children - 1) / 2) + value(at: children / 2)
    return twice.isMultiple(of: 2)
      ? .whole(twice / 2) : FixedDecimal(Double(twice) / 2, decimals: 1)
  }

  var mean: Double {
    Double(counts.reduce(0) { $0 + $1.value * $1.children }) / Double(children)
  }

  private func value(at place: Int) -> Int {
    var seen = 0
    for count in counts {
      seen += count.children
      if place < seen { return count.value }
    }
    return greatest
  }
}

extension Composition {
  /// The placement most children have, the first in the alphabet of equally common ones.
  var commonestPlacement: (name: String, count: Int)? {
    placements.filter { !$0.key.isEmpty && $0.value > 0 }
      .sorted { ($1.value, DanishOrder($0.key)) < ($0.value, DanishOrder($1.key)) }
      .first.map { (name: $0.key, count: $0.value) }
  }
}
