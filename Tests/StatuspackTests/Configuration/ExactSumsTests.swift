import Testing

@Suite("Exact sums")
struct ExactSumsTests {
  @Test(
    "refuse an instrument whose sums could overflow", arguments: [(30, 5, true), (31, 4, true)])
  func fit(items: Int, maximum: Int, fits: Bool) {
    #expect(messages(items: items, maximum: maximum).isEmpty == fits)
  }

  @Test(
    "refuse one item too many, and say what to do", arguments: [(31, 5), (100, 1), (1000, 9999)])
  func refuse(items: Int, maximum: Int) {
    #expect(
      messages(items: items, maximum: maximum) == [
        "q.yml:6:10: index 'a' of \(items) items on a scale from 0 to \(maximum); expected "
          + "indices whose sums can be kept exactly in 128 bits; use fewer items, or a smaller "
          + "scale"
      ])
  }

  @Test("refuse a pooled index that is too long, and name the way out")
  func pooled() {
    #expect(
      messages(items: 40, maximum: 5, by: 20, overall: "pooled") == [
        "q.yml:6:10: index 'overall' of 40 items on a scale from 0 to 5; expected indices whose "
          + "sums can be kept exactly in 128 bits; write 'overall: none', or use fewer items"
      ])
    #expect(messages(items: 40, maximum: 5, by: 20, overall: "none").isEmpty)
  }

  private func messages(
    items: Int, maximum: Int, by size: Int = 1000, overall: String = "none"
  ) -> [String] {
    let ids = (1...items).map { "q\($0)" }
    let indices = stride(from: 0, to: items, by: size).enumerated().map { number, start in
      let members = ids[start..<min(start + size, items)].joined(separator: ", ")
      return "{ id: \(number == 0 ? "a" : "b\(number)"), title: T, items: [\(members)] }"
    }
    return ConfigurationReading.messages(
      instrument: """
        id: q
        title: Q
        use: programme
        scale: { minimum: 0, maximum: \(maximum) }
        items: { prefix: q, width: 1, count: \(items) }
        indices: [\(indices.joined(separator: ", "))]
        overall: \(overall)
        """)
  }
}
