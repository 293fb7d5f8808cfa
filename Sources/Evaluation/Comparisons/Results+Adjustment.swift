import Model
import Statistics

extension Results {
  /// Adjusts the p-values of a scope's comparisons: Holm within the primary family, Benjamini and
  /// Hochberg among the rest, each pair of waves by itself.
  mutating func adjust(primary: [String], scope: Scope) {
    for places in list.comparisons {
      let isMember = places.map { primary.contains(list.keys[$0].indicator) }
      let members = zip(places, isMember).filter(\.1).map(\.0)
      let others = zip(places, isMember).filter { !$0.1 }.map(\.0)
      let holm = holmAdjusted(members.map { self[$0, in: scope]?.estimate?.pValue })
      for (place, p) in zip(members, holm) { update(place, scope) { $0.pHolm = p } }
      let bh = benjaminiHochbergAdjusted(others.map { self[$0, in: scope]?.estimate?.pValue })
      for (place, p) in zip(others, bh) { update(place, scope) { $0.pBenjaminiHochberg = p } }
    }
  }

  /// Adds to each change the smallest one its group could have shown, or half the interval's
  /// width, and the smallest one that matters to the project.
  mutating func addDetectableChanges(
    scope: Scope, _ detectable: DetectableChanges, matters: [String: DecimalFraction]
  ) {
    for place in list.comparisons.joined() {
      let smallest = matters[list.keys[place].indicator]?.value
      update(place, scope) { estimate in
        estimate.matters = smallest
        if let deviation = estimate.standardDeviation {
          guard deviation > 0 else { return }
          estimate.detectable = detectable.inDeviations(pairs: estimate.children)
            .map { $0 * deviation }
        } else if let lower = estimate.lower, let upper = estimate.upper {
          estimate.precision = (upper - lower) / 2
        }
      }
    }
  }

  private mutating func update(_ place: Int, _ scope: Scope, _ change: (inout Estimate) -> Void) {
    guard case .estimate(var estimate)? = self[place, in: scope] else { return }
    change(&estimate)
    self[place, in: scope] = .estimate(estimate)
  }
}
