/// A line of a budget that is another today than when its wave was signed off.
public struct MovedBudgetLine: Sendable, Hashable {
  public let name: String
  /// What is printed; nil where the line came after the signing.
  public let signed: BudgetLine?
  /// What the rows give today; nil where there is no such line any more.
  public let live: BudgetLine?

  public init(name: String, signed: BudgetLine?, live: BudgetLine?) {
    self.name = name
    self.signed = signed
    self.live = live
  }

  /// Lays a year's signed-off lines against those of today.
  ///
  /// - Parameters:
  ///   - signed: The lines of one year as they were signed off.
  ///   - live: The lines of the same year today.
  /// - Returns: Those that differ, by the bytes of their names.
  public static func between(_ signed: [BudgetLine], _ live: [BudgetLine]) -> [MovedBudgetLine] {
    let (before, now) = (byName(signed), byName(live))
    return Set(before.keys).union(now.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .filter { before[$0] != now[$0] }
      .map { MovedBudgetLine(name: $0, signed: before[$0], live: now[$0]) }
  }

  private static func byName(_ lines: [BudgetLine]) -> [String: BudgetLine] {
    Dictionary(lines.map { ($0.programme, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
