import Model
import Testing

@testable import Evaluation

@Suite("Fingerprint of a definition")
struct IndicatorDefinitionFingerprintTests {
  private func texts(
    _ id: String, wave: Wave = EvaluationFixture.waves[0],
    instrument: Instrument = EvaluationFixture.instrument,
    exams: [ExamList] = [EvaluationFixture.exams]
  ) throws -> [DriftCause.DefinitionPart: String] {
    let definition = try #require(EvaluationFixture.plan.definitions.first { $0.id == id })
    return Dictionary(
      uniqueKeysWithValues: definition.fingerprintTexts(
        in: wave, instrument: instrument, exams: exams
      ).map { ($0.part, $0.text) })
  }

  @Test("tells which part differs, and only where the indicator has that part")
  func parts() throws {
    let instrument = Instrument(
      id: "q4", title: "Et andet navn", use: .programme, minimum: 1, maximum: 5, noAnswer: [],
      validShare: DecimalFraction(numerator: 7, decimals: 1),
      items: EvaluationFixture.instrument.items, reversed: [1],
      indices: EvaluationFixture.instrument.indices, overall: .none,
      highCutOff: DecimalFraction(numerator: 4, decimals: 0),
      fairlyHighCutOff: DecimalFraction(numerator: 3, decimals: 0))
    let exams = ExamList(
      from: SchoolYear(start: 2014), danish: ["Dansk mundtlig"], maths: [], obligatoryOther: [])
    let wellbeing = try texts("wellbeing_a")
    #expect(Set(wellbeing.keys) == [.rule, .wave, .instrument])
    #expect(try texts("wellbeing_a", exams: [exams]) == wellbeing)
    let other = try texts("wellbeing_a", instrument: instrument)
    #expect(wellbeing.filter { other[$0.key] != $0.value }.map(\.key) == [.instrument])
    let sat = try texts("exam_participation_all")
    let otherExams = try texts("exam_participation_all", exams: [exams])
    #expect(sat.filter { otherExams[$0.key] != $0.value }.map(\.key) == [.exams])
    let otherWave = try texts("exam_participation_all", wave: EvaluationFixture.waves[1])
    #expect(sat.filter { otherWave[$0.key] != $0.value }.map(\.key) == [.wave])
  }
}
