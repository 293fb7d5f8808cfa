import Importers
import Model

@testable import Evaluation

/// A project with two waves, four questions and the exams of the ninth class.
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
    highCutOff: DecimalFraction(numerator: 4, decimals: 0),
    fairlyHighCutOff: DecimalFraction(numerator: 3, decimals: 0))

  static let exams = ExamList(
    from: SchoolYear(start: 2014),
    danish: ["Dansk læsning", "Dansk retskrivning", "Dansk skriftlig", "Dansk mundtlig"],
    maths: ["Matematik uden hjælpemidler", "Matematik med hjælpemidler"],
    obligatoryOther: ["Engelsk mundtlig", "Fælles naturfag"])

  static let plan = plan()

  static func plan(
    instrument: Instrument = instrument, exams: [ExamList] = [exams],
    referenceDates: [CalendarDate]? = nil, waves: [Wave] = waves
  ) -> EvaluationPlan {
    EvaluationPlan(
      waves: waves, compared: waves.count > 1 ? (earlier: 0, later: waves.count - 1) : nil,
      instrument: instrument, primary: ["wellbeing_a"], directions: [:],
      referenceDates: referenceDates ?? waves.map(\.lastDay), exams: exams)
  }

  static let everything: Set<Dataset> = [
    .participants, .wellbeing, .exams, .notifications, .absence, .familyCases, .schoolStarts,
    .schoolChanges, .population, .budget, .activities,
  ]

  static let districts = ["Nord", "Syd", "Vest"]

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    CalendarDate(uncheckedYear: year, month: month, day: day).daysSinceEpoch
  }
}
