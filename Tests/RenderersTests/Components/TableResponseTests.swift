import Model
import Testing

@testable import Evaluation
@testable import Renderers

@Suite("Table of who answered")
struct TableResponseTests {
  private typealias Fixture = ReportFixture
  private static let waves = WavePair(earlier: Fixture.waves[0], later: Fixture.waves[1])

  private func written(
    _ earlier: Estimate, _ later: Estimate?, edition: Edition = .internal,
    language: Language = .danish
  ) throws -> String? {
    let definition = Fixture.definitions[1]
    var results = Results(definitions: [definition])
    results[Fixture.key(definition.id, .nation, "baseline")] = .estimate(earlier)
    results[Fixture.key(definition.id, .nation, "midway")] = later.map(Outcome.estimate) ?? .missing
    let measured = MeasuredIndicator(
      definition, in: results, scope: .nation, waves: Self.waves)
    let wording = try Templates().wording(language)
    let table = Table.response(
      [measured], waves: Self.waves, edition: edition, coverage: "7 af 12 kommuner", wording)
    return table.map { table in
      Markup { table.write(into: &$0, number: 1, wording) }.description
        .replacing("\u{A0}", with: " ")
    }
  }

  private func mean(_ response: ResponseShare?) -> Estimate {
    var estimate = Fixture.estimate(3.5, 3.2, 3.8, children: 45, method: .student)
    estimate.response = response
    return estimate
  }

  @Test("tells how many answered of how many, and the bounds of the mean, a wave")
  func response() throws {
    let text = try #require(
      try written(
        mean(ResponseShare(programme: 60, usable: 45, lowest: 2.875, highest: 3.875)),
        mean(ResponseShare(programme: 45, usable: 45, lowest: 3.5, highest: 3.5))))
    #expect(text.contains("45 af 60 (75 pct.)"))
    #expect(text.contains("2,88–3,88"))
    #expect(text.contains("45 af 45 (100 pct.)"))
    #expect(text.contains("7 af 12 kommuner"))
    #expect(text.contains("hvis alle de andre havde svaret lavest eller højest muligt"))
    #expect(!text.contains("klynger"))
  }

  @Test("has a column for districts as clusters where there are enough of them")
  func clusters() throws {
    var clustered = mean(ResponseShare(programme: 60, usable: 45, lowest: 2.9, highest: 3.9))
    clustered.clustered = ClusteredLimits(lower: 3.1, upper: 3.9, clusters: 14)
    let danish = try #require(try written(clustered, nil))
    #expect(danish.contains("3,10–3,90 (14)"))
    #expect(danish.contains("lader børn i samme distrikt ligne hinanden"))
    #expect(danish.contains("ikke leveret"))
    let english = try #require(try written(clustered, nil, language: .english))
    #expect(english.contains("45 of 60 (75 %)") && english.contains("districts as clusters"))
  }

  @Test("what is left out is hidden in the public edition, and not told in the internal one")
  func untold() throws {
    let told = mean(ResponseShare(programme: 60, usable: 45, lowest: 2.9, highest: 3.9))
    let own = try #require(try written(told, mean(nil)))
    #expect(own.contains("ikke oplyst") && !own.contains("··"))
    let open = try #require(try written(told, mean(nil), edition: .public))
    #expect(!open.contains("ikke oplyst") && open.contains("··"))
  }

  @Test("a wave with too few districts says so")
  func fewDistricts() throws {
    let few = mean(ResponseShare(programme: 60, usable: 45, lowest: 2.9, highest: 3.9))
    var enough = few
    enough.clustered = ClusteredLimits(lower: 3.1, upper: 3.9, clusters: 10)
    #expect(try #require(try written(few, enough)).contains("færre end 10 distrikter"))
  }

  @Test("is none where nobody was asked")
  func none() throws {
    #expect(try written(mean(nil), mean(nil)) == nil)
  }
}
