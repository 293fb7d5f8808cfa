@testable import Evaluation

/// What is kept of a level that is signed off: the number with its interval, and its notes.
extension Outcome {
  var signedOff: Outcome {
    guard case .estimate(var estimate) = self else { return self }
    estimate.response = nil
    estimate.clustered = nil
    return .estimate(estimate)
  }
}

extension PublishedOutcome {
  var signedOff: PublishedOutcome {
    guard case .estimate(var estimate) = self else { return self }
    estimate.evidence = nil
    return .estimate(estimate)
  }
}
