import Model
import Statistics

extension Results {
  /// Adjusts the p-values of a scope's comparisons: Holm within the primary family, Benjamini and
  /// Hochberg among the rest, each pair of waves by itself.
  mutating func adjust(primary: [String], scope: Scope) {
    let byPeriod = Dictionary(grouping: comparisonKeys(in: scope), by: \.period)
    for keys in byPeriod.values { adjust(keys, primary: primary) }
  }

  private mutating func adjust(_ keys: [ResultKey], primary: [String]) {
    let members = keys.filter { primary.contains($0.indicator) }
    let others = keys.filter { !primary.contains($0.indicator) }
    let holm = holmAdjusted(members.map { self[$0].estimate?.pValue })
    for (key, p) in zip(members, holm) { update(key) { $0.pHolm = p } }
    let bh = benjaminiHochbergAdjusted(others.map { self[$0].estimate?.pValue })
    for (key, p) in zip(others, bh) { update(key) { $0.pBenjaminiHochberg = p } }
  }

  /// Adds to each change the smallest one its group could have shown, or half the interval's
  /// width, and the smallest one that matters to the project.
  mutating func addDetectableChanges(
    scope: Scope, _ detectable: DetectableChanges, matters: [String: DecimalFraction]
  ) {
    for key in comparisonKeys(in: scope) {
      update(key) { estimate in
        estimate.matters = matters[key.indicator]?.value
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

  /// In register order, so that equal p-values are adjusted the same way every time.
  private func comparisonKeys(in scope: Scope) -> [ResultKey] {
    let order = Dictionary(
      definitions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return keys.filter { $0.scope == scope && $0.measure != .level }
      .sorted { left, right in
        (order[left.indicator] ?? 0, left.period.text, left.measure.rawValue)
          < (order[right.indicator] ?? 0, right.period.text, right.measure.rawValue)
      }
  }

  private mutating func update(_ key: ResultKey, _ change: (inout Estimate) -> Void) {
    guard case .estimate(var estimate) = self[key] else { return }
    change(&estimate)
    self[key] = .estimate(estimate)
  }
}
