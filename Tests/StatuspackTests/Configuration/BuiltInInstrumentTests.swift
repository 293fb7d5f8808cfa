import Model
import Testing

@testable import Statuspack

@Suite("Built-in instruments")
struct BuiltInInstrumentTests {
  private func configured(_ instrument: String) throws -> Configuration {
    let text = """
      project: P
      waves: [{ id: baseline, title: B, school_year: 2022/2023, calendar_year: 2023 }]
      wellbeing: { instrument: \(instrument) }
      """
    return try Configuration.read(file: "statuspack.yml", bytes: Array(text.utf8)) { _ in [] }
  }

  @Test("national-4-9 has 40 items, 29 of them in indices of 8, 10, 7 and 4")
  func national4To9() throws {
    let instrument = try #require(configured("national-4-9").instrument)
    #expect(instrument.items.count == 40)
    #expect(instrument.indices.map(\.items.count) == [8, 10, 7, 4])
    #expect(instrument.allIndices.last?.items.count == 29)
    #expect(Set(instrument.indices.flatMap(\.items)).count == 29)
    #expect(instrument.use == .statisticalOnly && instrument.reversed.isEmpty)
    #expect(instrument.noAnswer == [0])
    #expect(instrument.items.allSatisfy { $0.certainty != nil })
    #expect(ExactSums.fit(instrument))
    // At least half, rounded up: 4 of 8, 5 of 10, 4 of 7, 2 of 4 and 15 of 29.
    #expect(instrument.allIndices.map(instrument.requiredAnswers) == [4, 5, 4, 2, 15])
  }

  @Test("national-0-3 has 20 items and no index, so that each item is told by itself")
  func national0To3() throws {
    let configuration = try configured("national-0-3")
    let instrument = try #require(configuration.instrument)
    #expect(instrument.items.count == 20 && instrument.indices.isEmpty)
    #expect(instrument.scored.count == 20 && instrument.maximum == 3)
    #expect(configuration.primary == ["exam_participation_danish_maths"])
    #expect(configuration.instrumentPath == nil)
  }

  @Test("items without a known text have none, and say that they are unknown")
  func unknown() {
    for instrument in Instrument.builtIn {
      for item in instrument.items {
        #expect((item.text == nil) == (item.certainty == .unknown))
      }
    }
  }
}
