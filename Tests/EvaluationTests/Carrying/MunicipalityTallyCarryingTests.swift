import Model
import SeededRandom
import Testing

@testable import Evaluation
@testable import Importers

@Suite("A municipality's tallies, carried")
struct MunicipalityTallyCarryingTests {
  private let plan = EvaluationFixture.plan

  private func read(_ bytes: [UInt8], of tally: MunicipalityTally) throws -> MunicipalityTally {
    try MunicipalityTally(carried: bytes, of: tally.municipality, plan: plan)
  }

  private func figures(_ municipalities: [MunicipalityTally]) -> [ResultKey: Outcome] {
    let evaluation = ProjectEvaluation(plan: plan, municipalities: municipalities)
    var results = evaluation.nationResults()
    for municipality in municipalities { results.merge(evaluation.results(of: municipality)) }
    return Dictionary(uniqueKeysWithValues: results.keys.map { ($0, results[$0]) })
  }

  @Test("give every figure that they gave before", arguments: 0..<8)
  func same(seed: UInt64) throws {
    var municipalities: [MunicipalityTally] = []
    for (place, code) in ([615, 766, 825] as [UInt16]).enumerated() {
      var own = RandomMunicipality(seed: seed * 3 + UInt64(place), code: code).tally
      own.budget = [
        BudgetLine(year: 2025, programme: "Mentør", budgetOere: 1_234_500, actualOere: -5)
      ]
      own.interviews = InterviewTally(
        [.init(wave: 1, respondent: .child, theme: "Skolegang", rating: -1, quote: "")], waves: 2)
      municipalities.append(own)
    }
    let carried = try municipalities.map { try read($0.carried(), of: $0) }
    #expect(figures(carried) == figures(municipalities))
    for (one, other) in zip(carried, municipalities) {
      #expect(one.whole == other.whole && one.parts == other.parts)
      #expect(one.thirds == other.thirds && one.thirds.contains { $0 != nil })
      #expect(one.districts == other.districts && one.budget == other.budget)
      #expect(one.wavesWithData == other.wavesWithData && one.interviews == other.interviews)
      #expect(one.compositions.isEmpty)
      #expect(try one.carried() == other.carried())
    }
  }

  @Test("are refused when they are of another plan, or cut at any byte")
  func refused() throws {
    let tally = RandomMunicipality(seed: 4, children: 12...12).tally
    let bytes = try tally.carried()
    let other = EvaluationFixture.plan(waves: Array(EvaluationFixture.waves[..<1]))
    #expect(throws: CarryingFault.otherFigures) {
      try MunicipalityTally(carried: bytes, of: tally.municipality, plan: other)
    }
    for length in bytes.indices {
      #expect(throws: CarryingFault.self) { try read(Array(bytes[..<length]), of: tally) }
    }
    #expect(throws: CarryingFault.leftOver) { try read(bytes + [0], of: tally) }
  }

  @Test("with any byte changed are refused, or give figures without ending the program")
  func changed() throws {
    let tally = RandomMunicipality(seed: 5, children: 6...6).tally
    let bytes = try tally.carried()
    var random = SeededGenerator(seed: 6)
    let neighbour = RandomMunicipality(seed: 7, code: 615).tally
    var isMerged = 0
    for place in stride(from: bytes.startIndex, to: bytes.endIndex, by: 11) {
      var copy = bytes
      copy[place] ^= UInt8.random(in: 1...255, using: &random)
      guard let read = try? read(copy, of: tally) else { continue }
      var shapes = CarriedFigures()
      guard shapes.take(neighbour), shapes.take(read) else { continue }
      let evaluation = ProjectEvaluation(plan: plan, municipalities: [neighbour, read])
      #expect(evaluation.nationResults().keys.count > 50)
      isMerged += 1
    }
    #expect(isMerged > 20)
  }

  @Test("of another way to tally a figure do not merge")
  func shapes() {
    let tally = RandomMunicipality(seed: 8, children: 9...9).tally
    func merges(_ other: MunicipalityTally) -> Bool {
      var figures = CarriedFigures()
      let first = figures.take(tally)
      return first && figures.take(other)
    }
    #expect(merges(tally))
    var fewer = tally
    fewer.whole.removeLast()
    #expect(!merges(fewer))
    for (place, own) in tally.whole.enumerated() {
      var other = tally
      other.whole[place] = .missing
      #expect(merges(other))
      guard case .share = own else { continue }
      other.whole[place] = .money(MoneyTally())
      #expect(!merges(other))
    }
  }

  @Test("have a plan whose outline changes with waves, exams, questions and dates")
  func outline() {
    let outline = plan.outline
    #expect(outline == EvaluationFixture.plan().outline)
    #expect(outline.count { $0.hasPrefix("figure ") } == plan.figures.count)
    var instrument = EvaluationFixture.instrument
    instrument = Instrument(
      id: "q4", title: "Fire", use: .programme, minimum: 1, maximum: 5, noAnswer: [],
      validShare: instrument.validShare, items: instrument.items, reversed: [1],
      indices: [Instrument.Index(id: "b", title: "B", items: [0, 1, 2])], overall: .none,
      highCutOff: nil, fairlyHighCutOff: nil)
    for other in [
      EvaluationFixture.plan(instrument: instrument), EvaluationFixture.plan(exams: []),
      EvaluationFixture.plan(referenceDates: [EvaluationFixture.waves[0].lastDay]),
      EvaluationFixture.plan(waves: Array(EvaluationFixture.waves[..<1])),
    ] {
      #expect(other.outline != outline)
    }
  }
}
