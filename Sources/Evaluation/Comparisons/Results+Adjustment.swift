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

  private mutating func update(_ place: Int, _ scope: Scope, _ change: (inout Estimate) -> Void) {
    guard case .estimate(var estimate)? = self[place, in: scope] else { return }
    change(&estimate)
    self[place, in: scope] = .estimate(estimate)
  }
}
