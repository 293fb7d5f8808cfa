/// A note beside a figure as it is kept: its kind and its counts.
extension Beside {
  var written: String {
    switch self {
    case .withoutClockTime(let count): "clock \(count)"
    case .openCases(let count, let oldest): "open \(count) \(oldest)"
    case .participants(let reached, let planned): "participants \(reached) \(planned)"
    case .answers(let least, let counts):
      (["answers", String(least)] + counts.map { String($0) }).joined(separator: " ")
    case .ratings(let by, let counts, let unrated):
      (["ratings", by, String(unrated)] + counts.map { String($0) }).joined(separator: " ")
    }
  }

  init?(written: String) {
    let parts = written.split(separator: " ").map(String.init)
    let numbers = parts.dropFirst(parts.first == "ratings" ? 2 : 1).map { Int($0) }
    guard let kind = parts.first, !numbers.contains(nil) else { return nil }
    let counts = numbers.compactMap(\.self)
    switch (kind, counts.count) {
    case ("clock", 1): self = .withoutClockTime(counts[0])
    case ("open", 2): self = .openCases(counts[0], oldest: counts[1])
    case ("participants", 2): self = .participants(reached: counts[0], planned: counts[1])
    case ("answers", 2...):
      self = .answers(least: counts[0], counts: Array(counts.dropFirst()))
    case ("ratings", 1...):
      self = .ratings(by: parts[1], counts: Array(counts.dropFirst()), unrated: counts[0])
    default: return nil
    }
  }
}
