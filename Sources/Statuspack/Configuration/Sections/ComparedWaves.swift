public import Model

/// Two waves that are compared.
public struct ComparedWaves: Sendable, Hashable {
  /// The wave that comes first in the configuration.
  public let earlier: Wave
  /// The wave that comes after it.
  public let later: Wave

  /// Two waves in order.
  public init(earlier: Wave, later: Wave) {
    self.earlier = earlier
    self.later = later
  }

  /// The first wave and the last; nil where there are not two.
  init?(endsOf waves: [Wave]) {
    guard waves.count >= 2, let earlier = waves.first, let later = waves.last else { return nil }
    self.init(earlier: earlier, later: later)
  }

  /// Reads a pair of wave ids; `waves` is nil where the waves themselves are at fault.
  init?(
    _ value: ConfiguredValue, among waves: [Wave]?, into faults: inout [ConfigurationFault]
  ) {
    guard let entries = value.list(of: "wave ids", into: &faults) else { return nil }
    guard entries.count == 2 else {
      faults.append(
        value.fault(
          "compare names \(entries.count) waves",
          expected: "a list of two wave ids, the earlier first"))
      return nil
    }
    guard let waves else { return nil }
    let ids = waves.map(\.id)
    let places = entries.compactMap { entry in
      entry.word(among: ids, into: &faults).flatMap { ids.firstIndex(of: $0) }
    }
    guard places.count == 2 else { return nil }
    guard places[0] < places[1] else {
      faults.append(
        value.fault(
          "compare names '\(ids[places[0]])' before '\(ids[places[1]])'",
          expected: "two different waves, the earlier first", mend: "correct their order"))
      return nil
    }
    self.init(earlier: waves[places[0]], later: waves[places[1]])
  }
}
