/// What the public edition may print.
public struct SuppressionRules: Sendable, Hashable {
  /// Fewest distinct children behind a printed figure.
  public let minimum: Int
  /// Whether a share needs twice as many, so that both sides of it are large enough.
  public let complement: Bool

  public init(minimum: Int, complement: Bool) {
    self.minimum = minimum
    self.complement = complement
  }

  /// Primary suppression: whether printing this would tell about too few children.
  func hides(_ estimate: Estimate, _ definition: IndicatorDefinition) -> Bool {
    hides(estimate.exposure, definition)
  }

  private func hides(_ exposure: Exposure, _ definition: IndicatorDefinition) -> Bool {
    if exposure.sides.contains(where: { hides($0, definition) }) { return true }
    guard exposure.personal else { return false }
    if exposure.children > 0, exposure.children < minimum { return true }
    if exposure.dominated, exposure.children > 0 { return true }
    guard let counted = exposure.counted, exposure.children > 0 else { return false }
    let rest = exposure.children - counted
    if counted > 0, counted < minimum { return true }
    if rest > 0, rest < minimum { return true }
    if complement, exposure.children < 2 * minimum { return true }
    switch definition.sensitivity {
    case .none: return false
    case .high: return rest == 0
    case .low: return counted == 0
    case .both: return rest == 0 || counted == 0
    }
  }
}
