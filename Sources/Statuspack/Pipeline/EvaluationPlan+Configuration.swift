import Evaluation
import Model

extension EvaluationPlan {
  /// What a project's configuration asks to be computed.
  init(_ configuration: Configuration) {
    let waves = configuration.waves
    let compared = configuration.compare.flatMap { pair -> (Int, Int)? in
      guard let earlier = waves.firstIndex(of: pair.earlier),
        let later = waves.firstIndex(of: pair.later)
      else { return nil }
      return (earlier, later)
    }
    self.init(
      waves: waves, compared: compared.map { (earlier: $0.0, later: $0.1) },
      instrument: configuration.instrument, primary: configuration.primary,
      directions: configuration.directions,
      referenceDates: configuration.referenceDates)
  }
}
