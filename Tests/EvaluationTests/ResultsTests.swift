import Model
import Testing

@testable import Evaluation

@Suite("Results")
struct ResultsTests {
  private static let vejle = Scope.municipality(MunicipalityCode(number: 630))

  private static func key(_ indicator: String, _ scope: Scope) -> ResultKey {
    ResultKey(indicator: indicator, scope: scope, period: .wave("midway"), measure: .level)
  }

  private static func figure(_ indicator: String) -> FigureKey {
    FigureKey(indicator: indicator, period: .wave("midway"), measure: .level)
  }

  @Test("a figure nobody planned is not measured, and is no key until it is set")
  func unplanned() throws {
    var results = Results(definitions: [])
    #expect(results[Self.key("a", .nation)] == .notMeasured)
    #expect(results.keys.isEmpty)
    results[Self.key("a", .nation)] = .missing
    #expect(results.keys == [Self.key("a", .nation)])
    let place = try #require(results.place(of: Self.figure("a")))
    #expect(results.outcomes(of: .nation)[place] == .missing)
    #expect(results.outcomes(of: Self.vejle).isEmpty)
  }

  @Test("places of one list are shared; a figure that comes later has one in every scope")
  func later() {
    let list = FigureList([Self.figure("a"), Self.figure("b")], definitions: [])
    var results = Results(definitions: [], list: list)
    results.set([.missing, nil], of: .nation)
    results[Self.key("c", Self.vejle)] = .insufficient
    #expect(results[Self.key("a", .nation)] == .missing)
    #expect(results[Self.key("b", .nation)] == .notMeasured)
    #expect(results[Self.key("c", .nation)] == .notMeasured)
    #expect(Set(results.keys) == [Self.key("a", .nation), Self.key("c", Self.vejle)])
  }

  @Test("merging takes the other's figures, whether or not both share a list")
  func merge() {
    let list = FigureList([Self.figure("a"), Self.figure("b")], definitions: [])
    for isShared in [true, false] {
      var results = Results(definitions: [], list: list)
      results.set([.missing, .insufficient], of: .nation)
      let own =
        isShared ? list : FigureList([Self.figure("b"), Self.figure("a")], definitions: [])
      var other = Results(definitions: [], list: own)
      other[Self.key("b", .nation)] = .missing
      other[Self.key("a", Self.vejle)] = .insufficient
      results.merge(other)
      #expect(results[Self.key("a", .nation)] == .missing)
      #expect(results[Self.key("b", .nation)] == .missing)
      #expect(results[Self.key("a", Self.vejle)] == .insufficient)
      #expect(results.keys.count == 3)
    }
  }
}
