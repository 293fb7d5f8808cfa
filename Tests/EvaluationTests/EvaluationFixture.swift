import Importers
import Model
import SeededRandom

@testable import Evaluation

/// A project with two waves, four questions and one district's worth of children to fill in.
struct EvaluationFixture {
  static let waves = [
    Wave(
      id: "baseline", title: "Baseline", schoolYear: SchoolYear(start: 2022), calendarYear: 2023),
    Wave(
      id: "midway", title: "Midtvejs", schoolYear: SchoolYear(start: 2024), calendarYear: 2025),
  ]

  static let instrument = Instrument(
    id: "q4", title: "Fire", use: .programme, minimum: 1, maximum: 5, noAnswer: [],
    validShare: DecimalFraction(numerator: 5, decimals: 1),
    items: ["q01", "q02", "q03", "q04"].map { Instrument.Item(id: $0) }, reversed: [1],
    indices: [Instrument.Index(id: "a", title: "A", items: [0, 1, 2])], overall: .none,
    highCutOff: nil, fairlyHighCutOff: nil)

  static let plan = EvaluationPlan(
    waves: waves, compared: (earlier: 0, later: 1), instrument: instrument,
    primary: ["wellbeing_a"], directions: [:], referenceDates: waves.map(\.lastDay))

  static let everything: Set<Dataset> = [
    .participants, .wellbeing, .exams, .notifications, .absence, .population, .budget,
  ]
}

/// A random municipality's facts, straight from records.
struct RandomMunicipality {
  let tally: MunicipalityTally

  init(
    seed: UInt64, code: UInt16 = 766, children: ClosedRange<Int> = 0...40,
    plan: EvaluationPlan = EvaluationFixture.plan
  ) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: children, using: &random)
    let districts = ["Nord", "Syd", "Vest"]
    let evaluator = MunicipalityEvaluator(plan: plan)
    let sink = evaluator.begin()
    for dataset in EvaluationFixture.everything { sink.begin(dataset, children: count) }
    for child in 0..<Int32(count) {
      sink.add([
        ParticipantRecord.sample(
          child: child, district: Int32.random(in: 0..<3, using: &random))
      ])
      for wave in 0..<Int32(2) where Int.random(in: 0..<5, using: &random) > 0 {
        let answers = (0..<4).map { _ in
          Int.random(in: 0..<6, using: &random) == 0
            ? Int8.min : Int8.random(in: 1...5, using: &random)
        }
        sink.add([.sample(child: child, wave: wave)], answers: answers)
        sink.add([
          .sample(
            child: child, schoolYear: wave == 0 ? 2022 : 2024,
            attempted: Bool.random(using: &random))
        ])
        let start = Int32(wave == 0 ? 2022 : 2024) * 12 + 7
        for month in 0..<Int32.random(in: 0...4, using: &random) {
          sink.add([
            .sample(
              child: child, month: start + month,
              absent: Int32.random(in: 0...20, using: &random) * 5000)
          ])
        }
        for _ in 0..<Int.random(in: 0...2, using: &random) {
          let year = wave == 0 ? 2023 : 2025
          let day = CalendarDate(uncheckedYear: year, month: 5, day: 2).daysSinceEpoch
          sink.add([.sample(child: child, received: day)])
        }
      }
    }
    for (place, _) in districts.enumerated() {
      sink.add([
        .sample(district: Int32(place), year: 2023), .sample(district: Int32(place), year: 2025),
      ])
    }
    tally = evaluator.finish(
      MunicipalityImport.sample(
        Municipality(code: MunicipalityCode(number: code), name: "K\(code)"), children: count,
        districts: districts, delivered: EvaluationFixture.everything))
  }
}
