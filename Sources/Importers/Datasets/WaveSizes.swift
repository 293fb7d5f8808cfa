import Model

/// How many children answered in each wave, to find one that half of them are missing from.
struct WaveSizes {
  private let waves: [Wave]
  private var children: [Int]

  init(_ waves: [Wave]) {
    self.waves = waves
    children = Array(repeating: 0, count: waves.count)
  }

  /// Adds accepted rows, of which a child has one a wave.
  mutating func add(_ records: UnsafeBufferPointer<WellbeingRecord>) {
    for record in records { children[Int(record.wave)] += 1 }
  }

  /// Pairs of waves that follow each other, of which one has at most half the children of the other.
  ///
  /// A wave without any has not been measured yet.
  func issues(file: String) -> [Issue] {
    let measured = waves.indices.filter { children[$0] > 0 }
    return zip(measured, measured.dropFirst()).compactMap { earlier, later in
      let (first, second) = (children[earlier], children[later])
      guard 2 * min(first, second) <= max(first, second) else { return nil }
      let (a, b) = (waves[earlier].id, waves[later].id)
      return Issue(
        .warning, .unevenWaves, at: SourceLocation(file: file, column: "period"),
        found: "\(a): \(first), \(b): \(second)",
        expected: LocalizedText(
          da: "mere end halvt så mange børn i \(first < second ? a : b) som i "
            + "\(first < second ? b : a)",
          en: "more than half as many children in \(first < second ? a : b) as in "
            + "\(first < second ? b : a)"))
    }
  }
}
