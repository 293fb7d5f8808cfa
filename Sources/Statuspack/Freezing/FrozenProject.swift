import Evaluation
import Model
import Publishing

/// The waves of a project that are signed off, as the ledger remembers them.
struct FrozenProject: Sendable {
  private(set) var levels = FrozenLevels()
  /// In the order of the waves.
  private(set) var signOffs: [SignOff] = []
  /// Waves that are signed off and that the configuration does not have.
  private(set) var unknown: [String] = []
  /// Budget lines by municipality, of the calendar years that are signed off.
  private(set) var budgets: [MunicipalityCode: [BudgetLine]] = [:]
  /// The spelling of the themes that interviews were about, by their part of the indicator's id.
  private(set) var themes: [String: String] = [:]

  /// Nothing is signed off.
  init() {}

  /// Reads what is signed off of the configured waves.
  ///
  /// - Throws: `RunFailure` where a row cannot be read, and what reading the ledger throws.
  init(_ ledger: Ledger, waves: [Wave]) throws {
    let known = try ledger.frozenWaves()
    unknown = known.filter { id in !waves.contains { $0.id == id } }
    for wave in waves where known.contains(wave.id) {
      guard let frozen = try ledger.frozen(wave: wave.id) else { continue }
      try add(frozen, of: wave)
    }
  }

  private mutating func add(_ frozen: FrozenWave, of wave: Wave) throws(RunFailure) {
    signOffs.append(SignOff(wave, frozen))
    // Two waves may share a calendar year, whose lines then were signed off twice.
    let years = Set(budgets.values.joined().map(\.year))
    for row in frozen.rows where row.isBudgetLine {
      guard let (code, line) = row.budget else { throw .unreadable(row.key) }
      if !years.contains(line.year) { budgets[code, default: []].append(line) }
    }
    for theme in frozen.rows.compactMap(\.theme) { themes[theme.id] = theme.title }
    func levels(_ rows: [LedgerRow]) throws(RunFailure) -> [(ResultKey, WrittenOutcome)] {
      var levels: [(ResultKey, WrittenOutcome)] = []
      for row in rows where !row.isBudgetLine && row.theme == nil {
        guard let key = ResultKey(level: row.key) else { throw .unreadable(row.key) }
        levels.append((key, row.written))
      }
      return levels
    }
    let (own, published) = (try levels(frozen.rows), try levels(frozen.publishedRows))
    do throws(UnreadableLevel) {
      try self.levels.add(wave: wave.id, levels: own, published: published)
    } catch {
      throw .unreadable(LedgerKey(error.key))
    }
  }

  /// A municipality's budget as it is printed: the lines of years that are signed off as they were.
  func budget(_ live: [BudgetLine], of municipality: MunicipalityCode) -> [BudgetLine] {
    guard let signed = budgets[municipality] else { return live }
    let years = Set(signed.map(\.year))
    return (live.filter { !years.contains($0.year) } + signed).sorted {
      ($0.year, $0.programme) < ($1.year, $1.programme)
    }
  }
}

extension FrozenProject {
  /// The budget lines of signed-off years that are others today, also where their sum is the same.
  func movedLines(
    _ live: [BudgetLine], of municipality: MunicipalityCode
  ) -> [LevelDrift] {
    signOffs.flatMap { signOff -> [LevelDrift] in
      guard signOff.municipalities.contains(municipality) else { return [] }
      let year = signOff.wave.calendarYear
      let signed = (budgets[municipality] ?? []).filter { $0.year == year }
      return MovedBudgetLine.between(signed, live.filter { $0.year == year }).map {
        LevelDrift($0, of: municipality, wave: signOff.wave.id)
      }
    }
  }
}

extension RunFailure {
  fileprivate static func unreadable(_ key: LedgerKey) -> RunFailure {
    RunFailure(
      .inputOutput,
      "ledger: \(key.indicator) of the wave \(key.wave) cannot be read as it was signed off; "
        + "expected what `statuspack freeze` wrote: put .ledger.sqlite back from the backup")
  }
}
