import Model
import SeededRandom
import Testing

@testable import Evaluation

@Suite("Thirds of the baseline")
struct BaselineThirdsTests {
  private static func counts(_ scores: [Int64]) -> [Int] {
    BaselineThirds(of: scores.map { (earlier: $0, change: 1) }, scale: 1).changes.map(\.children)
  }

  @Test(
    "cut by rank, ties together",
    arguments: [
      (Array(1...9), [3, 3, 3]), (Array(1...10), [3, 4, 3]), (Array(1...11), [4, 3, 4]),
      ([1, 1, 1, 1, 2, 3], [0, 4, 2]), ([1, 2, 2, 2, 2, 3], [1, 4, 1]),
      ([4, 4, 4], [0, 3, 0]), ([], [0, 0, 0]), ([1, 2], [1, 0, 1]),
    ] as [([Int64], [Int])])
  func cut(scores: [Int64], expected: [Int]) {
    #expect(Self.counts(scores) == expected)
  }

  @Test(
    "keep every child, ties together, in any order, and turn around with the scale",
    arguments: 0..<100)
  func properties(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let children = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      (
        earlier: Int64.random(in: 0...12, using: &random),
        change: Int64.random(in: -9...9, using: &random)
      )
    }
    let thirds = BaselineThirds(of: children, scale: 3)
    #expect(thirds.changes.reduce(0) { $0 + $1.children } == children.count)
    #expect(BaselineThirds(of: children.shuffled(using: &random), scale: 3) == thirds)
    let turned = BaselineThirds(of: children.map { (-$0.earlier, $0.change) }, scale: 3)
    #expect(turned.changes == thirds.changes.reversed())
  }

  @Test("each has its own change with Student's interval, and together the change of all")
  func changes() throws {
    let scores: [(earlier: Int64, change: Int64)] = [
      (1, 4), (2, 2), (3, 0), (4, 1), (5, -2), (6, -4),
    ]
    let thirds = BaselineThirds(of: scores, scale: 2).changes
    #expect(thirds.map(\.value) == [1.5, 0.25, -1.5])
    // Halves of 4 and 2: mean 1.5, s = √½, t₁ = 12.706…, so ± 12.706·½.
    #expect(abs(try #require(thirds[0].upper) - (1.5 + 6.353102368087349)) < 1e-9)
    #expect(thirds[1].lower.map { $0 < 0.25 } == true)
  }

  @Test("are of the municipality whole, and of no district")
  func scopes() throws {
    let children = (0..<9).map { number in
      var child = MadeChild()
      child.district = Int32(number % 3)
      let low = Int8(1 + number / 3)
      child.answers[0] = (5, [low, 6 - low, low, 1])
      child.answers[1] = (7, [4, 2, 4, 1])
      return child
    }
    let tally = MadeChild.tally(children)
    let results = ProjectEvaluation(plan: EvaluationFixture.plan, municipalities: [tally])
      .results(of: tally)
    let code = tally.municipality.code
    let whole = try #require(
      results.pairedChange("wellbeing_a", .municipality(code), from: "baseline", to: "midway")
        .estimate)
    #expect(whole.thirds.map(\.children) == [3, 3, 3])
    #expect(whole.thirds.map(\.value) == [3, 2, 1])
    let district = try #require(
      results.pairedChange(
        "wellbeing_a", .district(code, name: "Nord"), from: "baseline", to: "midway"
      ).estimate)
    #expect(district.thirds.isEmpty)
  }

  @Test("are of the children of one comparison, or refused when they are read")
  func sound() throws {
    var tally = ChangeTally(changes: ExactMoments(scale: 1))
    tally.changes.add(2)
    let thirds = BaselineThirds(of: [(earlier: 1, change: 2)], scale: 1)
    #expect(thirds.are(of: .change(tally)))
    #expect(!BaselineThirds(of: [(earlier: 1, change: 3)], scale: 1).are(of: .change(tally)))
    #expect(!BaselineThirds(of: [], scale: 1).are(of: .change(tally)))
    #expect(!thirds.are(of: .missing))
    var municipality = RandomMunicipality(seed: 2, children: 30...30).tally
    let place = try #require(municipality.thirds.firstIndex { $0 != nil })
    municipality.thirds[place] = thirds
    let bytes = try municipality.carried()
    #expect(throws: CarryingFault.contradiction) {
      try MunicipalityTally(
        carried: bytes, of: municipality.municipality, plan: EvaluationFixture.plan)
    }
  }
}
