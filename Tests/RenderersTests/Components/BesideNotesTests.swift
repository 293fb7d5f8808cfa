import Model
import Testing

@testable import Evaluation
@testable import Renderers

@Suite("Beside notes")
struct BesideNotesTests {
  private typealias Fixture = ReportFixture

  private func texts(_ beside: [Beside]) throws -> [String] {
    let definition = Fixture.definition(
      "x", unit: .share, decimals: 1, kind: .proportion, title: LocalizedText("Mål"))
    var results = Results(definitions: [definition])
    var estimate = Fixture.estimate(0.5)
    estimate.beside = beside
    results[Fixture.key("x", .nation, "midway")] = .estimate(estimate)
    let waves = WavePair(earlier: Fixture.waves[0], later: Fixture.waves[1])
    let measured = MeasuredIndicator(definition, in: results, scope: .nation, waves: waves)
    let wording = try Templates(files: [:]).wording(.danish)
    return BesideNotes(of: measured, waves: waves, wording).texts
  }

  @Test("tell cases, people and ratings by wave")
  func told() throws {
    #expect(
      try texts([.openCases(3, oldest: 1200)]) == ["Mål midtvejs: 3 åbne, den ældste i 1.200 dage."]
    )
    #expect(
      try texts([.participants(reached: 7, planned: 9)]) == [
        "Mål midtvejs: 7 deltog af 9 planlagte."
      ])
    #expect(
      try texts([
        .ratings(by: "family", counts: [0, 1, 0, 0, 2], unrated: 0),
        .ratings(by: "child", counts: [0, 0, 0, 0, 0], unrated: 4),
      ]) == ["Mål midtvejs: familier 3 (fra −2 til 2: 0/1/0/0/2)."])
  }

  @Test("say nothing where nothing was left out")
  func nothing() throws {
    #expect(try texts([]).isEmpty)
    #expect(try texts([.withoutClockTime(0)]).isEmpty)
  }
}
