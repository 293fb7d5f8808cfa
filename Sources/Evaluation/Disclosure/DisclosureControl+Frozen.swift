import Model

/// Waves that were signed off: what was published of them stays, and nothing new tells of it.
extension DisclosureControl {
  /// Puts what was published of signed-off waves in the place of what would be decided today.
  ///
  /// A level that was never decided for the public stays hidden, and so does one that the rules of
  /// today would not print.
  func keepFrozen(_ frozen: FrozenLevels, in results: inout PublishedResults) {
    let definitions = Dictionary(
      results.definitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (key, cell) in frozen.cells {
      guard let definition = definitions[key.indicator], key.scope.isPublic else { continue }
      let hides = cell.outcome.estimate.map { rules.hides($0, definition) } ?? false
      let signed =
        hides || cell.published == nil
        ? decided(cell.outcome, definition, .level, hides: true)
        : cell.published ?? .suppressed
      // What is printed today as it was signed off keeps what stands beside it.
      if results[key].written != signed.written { results[key] = signed }
    }
  }

  /// Hides the comparisons that would give a drifted level's value of today back.
  ///
  /// A change is of live rows. With the other wave's level it gives the live level, and that less
  /// the one signed off is the few children whose rows were corrected. It may be printed where at
  /// least `minimum` children differ, or where so many are in one wave alone that the two cannot
  /// be set against each other.
  ///
  /// - Parameters:
  ///   - results: Decided figures with signed-off levels in their place.
  ///   - live: The figures of today, levels and changes.
  ///   - frozen: The waves that are signed off.
  func hideComparisons(
    withDriftedLevelsIn results: inout PublishedResults, live: Results, frozen: FrozenLevels
  ) {
    for key in Array(results.keys) where results[key].estimate != nil {
      guard case .comparison(let earlier, let later) = key.period,
        results.definitions.first(where: { $0.id == key.indicator })?.countsChildren == true
      else { continue }
      let mayStay = [(earlier, later), (later, earlier)].allSatisfy { wave, other in
        let level = key.level(in: wave)
        guard let cell = frozen[level], results[level].estimate != nil,
          cell.outcome.written != live[level].written
        else { return true }
        return isSafe(
          key, signed: cell.outcome.children, today: live[level].children,
          other: live[key.level(in: other)].children, both: live[key].estimate?.pairs?.both ?? 0)
      }
      if !mayStay { results[key] = .suppressed }
    }
  }

  private func isSafe(
    _ key: ResultKey, signed: Int, today: Int, other: Int, both: Int
  ) -> Bool {
    if abs(signed - today) >= rules.minimum { return true }
    guard key.measure == .pairedChange else { return false }
    return signed - both >= rules.minimum || other - both >= rules.minimum
  }
}

extension Scope {
  /// The scopes that the public edition has.
  fileprivate var isPublic: Bool {
    switch self {
    case .nation, .municipality: true
    case .district, .others: false
    }
  }
}

extension ResultKey {
  /// The level of one of the waves that a comparison is of.
  fileprivate func level(in wave: String) -> ResultKey {
    ResultKey(indicator: indicator, scope: scope, period: .wave(wave), measure: .level)
  }
}

extension Outcome {
  fileprivate var children: Int { estimate?.children ?? 0 }
}
