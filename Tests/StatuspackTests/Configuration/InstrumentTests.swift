import Model
import Statuspack
import Testing

@Suite("Instrument")
struct InstrumentTests {
  @Test("is read whole from the specification's example")
  func example() throws {
    let configuration = try ConfigurationReading.read(ConfigurationTexts.example)
    let instrument = try #require(configuration.instrument)
    #expect(instrument.title == "Trivselsskema, 20 spørgsmål")
    #expect(instrument.use == .programme)
    #expect((instrument.minimum, instrument.maximum) == (1, 5))
    #expect(instrument.noAnswer.isEmpty)
    #expect(instrument.items.map(\.id).prefix(2) == ["q01", "q02"])
    #expect(instrument.items.count == 20 && instrument.items.last?.id == "q20")
    #expect(instrument.reversed == [6, 10, 17])
    #expect(instrument.indices.map(\.id) == ["faglig", "social", "stoette", "ro"])
    #expect(instrument.indices.map(\.title)[2] == "Støtte og inspiration")
    #expect(instrument.indices[1].items == Array(5...11))
    #expect(instrument.overall == .pooled)
    #expect(instrument.highCutOff == DecimalFraction(numerator: 4, decimals: 0))
    #expect(instrument.fairlyHighCutOff == DecimalFraction(numerator: 3, decimals: 0))
  }

  @Test("takes items one by one, and leaves out what has a default")
  func listed() throws {
    let text = """
      id: kort
      title: Kort skema
      use: statistical-only
      scale: { minimum: 0, maximum: 3, no_answer: [9, -1] }
      items:
        - { id: a, text: "Er du glad for din skole?" }
        - id: b
      """
    let instrument = try #require(try read(text))
    #expect(instrument.use == .statisticalOnly)
    #expect(instrument.noAnswer == [9, -1])
    #expect(
      instrument.items == [
        Instrument.Item(id: "a", text: "Er du glad for din skole?"), Instrument.Item(id: "b"),
      ])
    #expect(instrument.validShare == DecimalFraction(numerator: 5, decimals: 1))
    #expect(instrument.indices.isEmpty && instrument.reversed.isEmpty)
    #expect(instrument.overall == Instrument.Overall.none)
    #expect(instrument.highCutOff == nil && instrument.fairlyHighCutOff == nil)
  }

  @Test(
    "counts the answers an index needs exactly, from the share's text",
    arguments: [
      ("0.28", 25, 7), ("0.28", 26, 8), ("0.5", 5, 3), ("0.1", 10, 1), ("0.70", 10, 7),
      ("1", 4, 4), ("0.000000001", 20, 1),
    ])
  func validShare(share: String, items: Int, required: Int) throws {
    let ids = (1...items).map { "q\($0)" }.joined(separator: ", ")
    let text = """
      id: q
      title: Q
      use: programme
      scale: { minimum: 1, maximum: 5 }
      valid_share: \(share)
      items: { prefix: q, width: 1, count: \(items) }
      indices: [{ id: alt, title: Alt, items: [\(ids)] }]
      """
    let instrument = try #require(try read(text))
    #expect(instrument.requiredAnswers(of: instrument.indices[0]) == required)
  }

  private func read(_ text: String) throws -> Instrument? {
    try ConfigurationReading.read(
      ConfigurationTexts.least + "wellbeing: { instrument: q.yml }\n", files: ["q.yml": text]
    ).instrument
  }
}
