import Model
import Testing

@testable import Evaluation

@Suite("Disclosure control, signed-off waves")
struct DisclosureControlFrozenTests {
  private static let rules = SuppressionRules(minimum: 5, complement: true)
  private static let control = DisclosureControl(rules: rules)
  private static let code = MunicipalityCode(number: 766)

  /// Children with the same answers in both waves, and some in one wave alone.
  private func evaluation(
    both: Int, onlyEarlier: Int = 0, onlyLater: Int = 0, first: [Int8] = [3, 3, 3, 3]
  ) -> ProjectEvaluation {
    func child(_ waves: [Int32], _ items: [Int8]) -> MadeChild {
      var child = MadeChild()
      for wave in waves { child.answers[wave] = (8, items) }
      return child
    }
    var children = (0..<both).map {
      child([0, 1], $0.isMultiple(of: 2) ? [4, 2, 4, 4] : [2, 4, 2, 2])
    }
    children += (0..<onlyEarlier).map { _ in child([0], [3, 3, 3, 3]) }
    children += (0..<onlyLater).map { _ in child([1], [3, 3, 3, 3]) }
    if !children.isEmpty { children[0].answers[0] = (8, first) }
    return ProjectEvaluation(
      plan: EvaluationFixture.plan,
      municipalities: [MadeChild.tally(children, code: Self.code.number)])
  }

  private func signed(_ evaluation: ProjectEvaluation) throws -> FrozenLevels {
    var live = evaluation.nationResults()
    for part in evaluation.municipalities { live.merge(evaluation.results(of: part)) }
    let published = Self.control.published(evaluation)
    func isSigned(_ key: ResultKey) -> Bool {
      key.measure == .level && key.period == .wave("baseline")
    }
    var frozen = FrozenLevels()
    try frozen.add(
      wave: "baseline",
      levels: live.keys.filter(isSigned).map { ($0, live[$0].written) },
      published: published.keys.filter(isSigned).map { ($0, published[$0].written) })
    return frozen
  }

  @Test("the published level stays, whatever the rows of today give")
  func stays() throws {
    let frozen = try signed(evaluation(both: 20, onlyEarlier: 6))
    let today = evaluation(both: 20, onlyEarlier: 6, first: [1, 5, 1, 1])
    let (before, after) = (
      Self.control.published(evaluation(both: 20, onlyEarlier: 6)),
      Self.control.published(today, frozen: frozen)
    )
    for scope in [Scope.nation, .municipality(Self.code)] {
      let level = after.level("wellbeing_a", scope, wave: "baseline")
      #expect(level.estimate != nil)
      #expect(level == before.level("wellbeing_a", scope, wave: "baseline").signedOff)
      #expect(level != Self.control.published(today).level("wellbeing_a", scope, wave: "baseline"))
    }
  }

  @Test(
    "a change that gives the level of today back is hidden; one that cannot is printed",
    arguments: [(0, 0, true), (4, 4, true), (5, 0, false), (0, 5, false), (6, 6, false)])
  func change(onlyEarlier: Int, onlyLater: Int, hides: Bool) throws {
    func evaluated(_ first: [Int8]) -> ProjectEvaluation {
      evaluation(both: 20, onlyEarlier: onlyEarlier, onlyLater: onlyLater, first: first)
    }
    let frozen = try signed(evaluated([3, 3, 3, 3]))
    let unmoved = Self.control.published(evaluated([3, 3, 3, 3]), frozen: frozen)
    let moved = Self.control.published(evaluated([1, 5, 1, 1]), frozen: frozen)
    func change(_ results: PublishedResults) -> PublishedOutcome {
      results.pairedChange("wellbeing_a", .nation, from: "baseline", to: "midway")
    }
    #expect(change(unmoved).estimate != nil)
    #expect((change(moved) == .suppressed) == hides)
  }

  @Test("a recount of at least the minimum of children may be printed beside the old number")
  func recount() throws {
    let frozen = try signed(evaluation(both: 20))
    for (children, hides) in [(24, true), (25, false)] {
      let today = Self.control.published(evaluation(both: children), frozen: frozen)
      let change = today.pairedChange("wellbeing_a", .nation, from: "baseline", to: "midway")
      #expect((change == .suppressed) == hides)
    }
  }

  @Test("a level hidden then stays hidden, and so does one that was never decided")
  func hidden() throws {
    let few = evaluation(both: 4)
    let frozen = try signed(few)
    let many = Self.control.published(evaluation(both: 30), frozen: frozen)
    #expect(many.level("wellbeing_a", .nation, wave: "baseline") == .suppressed)
    #expect(many.level("wellbeing_a", .nation, wave: "midway").estimate != nil)
    var undecided = FrozenLevels()
    let live = evaluation(both: 30).nationResults()
    try undecided.add(
      wave: "baseline",
      levels: live.keys.filter { $0.period == .wave("baseline") }.map { ($0, live[$0].written) },
      published: [])
    let today = Self.control.published(evaluation(both: 30), frozen: undecided)
    #expect(today.level("wellbeing_a", .nation, wave: "baseline") == .suppressed)
  }

  @Test("a level that stricter rules would not print is hidden, though it was printed then")
  func stricter() throws {
    let today = evaluation(both: 8, onlyEarlier: 1)
    let frozen = try signed(today)
    let strict = DisclosureControl(rules: SuppressionRules(minimum: 10, complement: true))
    func level(_ control: DisclosureControl) -> PublishedOutcome {
      control.published(today, frozen: frozen).level("wellbeing_a", .nation, wave: "baseline")
    }
    #expect(level(Self.control).estimate != nil)
    #expect(level(strict) == .suppressed)
  }
}
