import Model
import Testing

@testable import Evaluation
@testable import Renderers

@Suite("Table of a change's size")
struct TableSpreadTests {
  private typealias Fixture = ReportFixture
  private static let waves = WavePair(earlier: Fixture.waves[0], later: Fixture.waves[1])

  private func written(
    standardised: Double?, thirds: [ThirdChange], language: Language = .danish
  ) throws -> String? {
    let definition = Fixture.definitions[1]
    var change = Fixture.estimate(0.2, 0.1, 0.3, children: 30, method: .pairedStudent)
    change.standardised = standardised
    change.thirds = thirds
    var results = Results(definitions: [definition])
    results[Fixture.key(definition.id, .nation, nil, .pairedChange)] = .estimate(change)
    let measured = MeasuredIndicator(
      definition, in: results, scope: .nation, waves: Self.waves)
    let wording = try Templates().wording(language)
    return Table.spread([measured], waves: Self.waves, wording).map { table in
      Markup { table.write(into: &$0, number: 1, wording) }.description
        .replacing("\u{A0}", with: " ")
    }
  }

  private static let third = ThirdChange(children: 12, value: 0.5, lower: 0.25, upper: 0.75)
  private static let few = ThirdChange(children: 9, value: 4.4, lower: 3.3, upper: 5.5)

  @Test("tells each third with its interval and children, and what falls towards the mean")
  func thirds() throws {
    let text = try #require(
      try written(standardised: -0.4567, thirds: [Self.third, Self.few, Self.third]))
    #expect(text.contains("+0,50 (0,25 til 0,75), n = 12"))
    #expect(text.contains("færre end 10 børn"))
    #expect(!text.contains("4,4") && !text.contains("n = 9"))
    #expect(text.contains("−0,46"))
    #expect(text.contains("regression mod gennemsnittet"))
    #expect(text.contains("fra baseline til midtvejs"))
    let english = try #require(
      try written(
        standardised: 0.5, thirds: [Self.third, Self.third, Self.third], language: .english))
    #expect(english.contains("Lowest third") && english.contains("regression to the mean"))
    #expect(english.contains("Standardised change") && !english.contains("effect size"))
  }

  @Test("leaves thirds out where none has children enough")
  func tooFew() throws {
    let text = try #require(
      try written(standardised: 0.4, thirds: [Self.few, Self.few, Self.few]))
    #expect(text.contains("+0,40"))
    #expect(!text.contains("tredjedel") && !text.contains("regression"))
  }

  @Test("is none where no spread is known")
  func none() throws {
    #expect(try written(standardised: nil, thirds: []) == nil)
  }
}
