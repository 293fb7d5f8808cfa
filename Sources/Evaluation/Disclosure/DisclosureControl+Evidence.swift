import Model

/// What may stand beside the nation's figures.
extension DisclosureControl {
  /// A decided figure of the nation with what stands beside it.
  ///
  /// - Parameters:
  ///   - decided: The decision about the figure itself.
  ///   - outcome: The figure with all that is known beside it.
  ///   - definition: Its indicator.
  ///   - measure: Whether it is a level or a change.
  ///   - children: The programme's children in all, as published; nil where they are not.
  /// - Returns: The decision; unchanged where the figure is hidden.
  func withEvidence(
    _ decided: PublishedOutcome, _ outcome: Outcome, _ definition: IndicatorDefinition,
    _ measure: Measure, children: Int?
  ) -> PublishedOutcome {
    guard case .estimate(var published) = decided, let estimate = outcome.estimate else {
      return decided
    }
    let decimals = published.value.decimals
    var evidence = PublishedEvidence(estimate, decimals: decimals)
    if let response = estimate.response, isSafe(response, beside: estimate, children: children) {
      evidence.add(response, decimals: decimals)
    }
    published.evidence = evidence
    return .estimate(published)
  }

  /// Whether all groups that a response tells of are none or large enough: those that answered,
  /// those that did not, those measured who had left, and those of all children who were not in
  /// the programme that year.
  private func isSafe(
    _ response: ResponseShare, beside estimate: Estimate, children: Int?
  ) -> Bool {
    let absent = children.map { $0 - response.programme } ?? 0
    return [
      response.usable, response.silent, estimate.children - response.usable, absent,
    ].allSatisfy { $0 == 0 || $0 >= rules.minimum }
  }
}
