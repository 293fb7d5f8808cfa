import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Plan of the rows of data files")
struct IndicatorRowPlanTests {
  private typealias Fixture = ReportFixture

  private static func results(_ scopes: [Scope], waves: [String]) -> Results {
    var results = Results(definitions: Fixture.definitions)
    for scope in scopes {
      for definition in Fixture.definitions {
        for wave in waves {
          results[Fixture.key(definition.id, scope, wave)] = .estimate(Fixture.estimate(0.25))
        }
      }
    }
    return results
  }

  private static func text(_ rows: [IndicatorRows]) -> [String] {
    rows.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test("gives each scope the rows that it would have alone, in register order")
  func shared() {
    let (own, other) = (Scope.municipality(Fixture.hedensted.code), Scope.nation)
    let all = Self.results([own, other], waves: ["baseline", "midway"])
    let plan = IndicatorRowPlan(
      of: all, municipalities: [Fixture.hedensted], waves: Fixture.waves)
    let rows = plan.rows(of: all)
    #expect(rows.map(\.scope) == [other, own])
    for row in rows {
      let alone = IndicatorRows.all(
        of: Self.results([row.scope], waves: ["baseline", "midway"]),
        municipalities: [Fixture.hedensted], waves: Fixture.waves)
      #expect(Self.text([row]) == Self.text(alone))
    }
    let first = Self.text(rows)[1].split(separator: "\n")
    #expect(first.count == 2 * Fixture.definitions.count)
    #expect(first[0].hasPrefix("municipality,0766,Hedensted,0766,\(Fixture.definitions[0].id),"))
  }

  @Test("plans anew for figures that are not those it was made of")
  func others() {
    let plan = IndicatorRowPlan(
      of: Self.results([.nation], waves: ["baseline"]), municipalities: [], waves: Fixture.waves)
    let later = Self.results([.nation], waves: ["midway"])
    #expect(
      Self.text(plan.rows(of: later))
        == Self.text(IndicatorRows.all(of: later, municipalities: [], waves: Fixture.waves)))
  }
}
