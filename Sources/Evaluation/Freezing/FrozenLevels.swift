public import Model

/// The levels of waves that were signed off, as they were then.
public struct FrozenLevels: Sendable {
  /// A level of the internal edition, and what the public edition made of it.
  struct Cell: Sendable {
    let outcome: Outcome
    /// Nil where the public edition had none.
    var published: PublishedOutcome?
  }

  /// The ids of the waves.
  public private(set) var waves: Set<String> = []
  /// By the municipality the figure is of; nil for the nation.
  private var places: [MunicipalityCode?: [ResultKey: Cell]] = [:]

  /// No wave is signed off.
  public init() {}

  /// Adds a wave.
  ///
  /// - Parameters:
  ///   - wave: Its id.
  ///   - levels: What the internal edition had.
  ///   - published: What the public edition printed or hid.
  /// - Throws: ``UnreadableLevel`` where a text cannot be read back.
  public mutating func add(
    wave: String, levels: [(key: ResultKey, written: WrittenOutcome)],
    published: [(key: ResultKey, written: WrittenOutcome)]
  ) throws(UnreadableLevel) {
    waves.insert(wave)
    for (key, written) in levels {
      guard let outcome = Outcome(written) else { throw UnreadableLevel(key: key) }
      places[key.scope.municipality, default: [:]][key] = Cell(outcome: outcome)
    }
    for (key, written) in published {
      guard let outcome = PublishedOutcome(written) else { throw UnreadableLevel(key: key) }
      places[key.scope.municipality]?[key]?.published = outcome
    }
  }

  /// Whether a figure belongs to a wave that is signed off.
  func covers(_ key: ResultKey) -> Bool {
    guard key.measure == .level, case .wave(let id) = key.period else { return false }
    return waves.contains(id)
  }

  subscript(key: ResultKey) -> Cell? { places[key.scope.municipality]?[key] }

  /// Every level, unordered.
  var cells: some Collection<(key: ResultKey, value: Cell)> {
    places.values.flatMap { $0.map { (key: $0.key, value: $0.value) } }
  }

  /// The levels of one place alone, for what is printed without it: a municipality that is held.
  public func results(of place: MunicipalityCode?, definitions: [IndicatorDefinition]) -> Results {
    var results = Results(definitions: definitions)
    for (key, cell) in places[place] ?? [:] { results[key] = cell.outcome }
    return results
  }

  /// The municipalities that any level is of.
  public var municipalities: [MunicipalityCode] { places.keys.compactMap(\.self).sorted() }

  /// Puts the signed-off levels in the place of the live ones, and tells where the two differ.
  ///
  /// - Parameters:
  ///   - results: The live figures of one place; afterwards as they are printed.
  ///   - place: The municipality, with its districts and the others beside it; nil for the nation.
  /// - Returns: The levels that would be other today, in a fixed order.
  public func settle(_ results: inout Results, of place: MunicipalityCode?) -> [LevelDrift] {
    guard !waves.isEmpty else { return [] }
    var drifts: [LevelDrift] = []
    let frozen = places[place] ?? [:]
    for key in results.keys where covers(key) && frozen[key] == nil {
      // What only exists today is drift where it has a number; else it says nothing new.
      guard case .estimate = results[key] else { continue }
      drifts.append(LevelDrift(key: key, frozen: nil, live: results[key]))
    }
    let known = Set(results.keys)
    for (key, cell) in frozen {
      let live = known.contains(key) ? results[key] : nil
      // What has not moved keeps what stands beside it, which is not signed off.
      if let live, live.written == cell.outcome.written { continue }
      results[key] = cell.outcome
      if live != nil || cell.outcome.estimate != nil {
        drifts.append(LevelDrift(key: key, frozen: cell.outcome, live: live))
      }
    }
    return drifts.inOrder(of: results.definitions)
  }
}

/// A signed-off level whose texts cannot be read back.
public struct UnreadableLevel: Error {
  public let key: ResultKey
}
