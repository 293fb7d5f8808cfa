public import Model

/// A level of a wave that is signed off which would be another today.
public struct LevelDrift: Sendable, Hashable {
  public let key: ResultKey
  /// What is printed; nil where the place or the indicator came after the signing.
  public let frozen: Outcome?
  /// What the rows give today; nil where there is no such figure any more.
  public let live: Outcome?
  /// The line of the budget it is of; nil for the figure of a whole place.
  public let line: MovedBudgetLine?

  public init(key: ResultKey, frozen: Outcome?, live: Outcome?) {
    self.key = key
    self.frozen = frozen
    self.live = live
    line = nil
  }

  /// A line of a municipality's budget, though the whole may stand as it was.
  public init(_ line: MovedBudgetLine, of municipality: MunicipalityCode, wave: String) {
    key = ResultKey(
      indicator: BudgetLine.indicator, scope: .municipality(municipality), period: .wave(wave),
      measure: .level)
    frozen = line.signed?.deviation
    live = line.live?.deviation
    self.line = line
  }
}

extension [LevelDrift] {
  /// By scope, register and wave; names by their bytes.
  func inOrder(of definitions: [IndicatorDefinition]) -> [LevelDrift] {
    let places = Dictionary(
      definitions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ scope: Scope) -> (Int, Int, String) {
      let code = Int(scope.municipality?.number ?? 0)
      return switch scope {
      case .nation: (0, 0, "")
      case .municipality: (code, 1, "")
      case .others: (code, 2, "")
      case .district(_, let name): (code, 3, name)
      }
    }
    return sorted { left, right in
      let (a, b) = (place(left.key.scope), place(right.key.scope))
      if a != b { return a < b }
      func figure(_ drift: LevelDrift) -> (Int, String, String, String) {
        (
          places[drift.key.indicator] ?? .max, drift.key.indicator, drift.key.period.text,
          drift.line?.name ?? ""
        )
      }
      return figure(left) < figure(right)
    }
  }
}
