import Model

@testable import Evaluation
@testable import Importers

/// A child with everything that is told about it, and no number yet.
struct MadeChild {
  var district: Int32 = 0
  var start = EvaluationFixture.day(2022, 8, 1)
  var exit = Int32.max
  /// By wave: class level and answers.
  var answers: [Int32: (classLevel: Int32, items: [Int8])] = [:]
  /// Calendar year of the school year, subject's place and grade; nil where it was not sat.
  var exams: [(year: Int32, subject: Int16, grade: Int8?)] = []
  /// Day and minute received, day and minute assessed; −1 where it is not told.
  var notifications: [(Int32, Int32, Int32, Int32)] = []
  /// Year × 12 + month − 1, ten-thousandths of days absent, school days and illegal absence.
  var months: [(month: Int32, absent: Int32, of: Int32, illegal: Int32)] = []
  var cases: [(opened: Int32, due: Int32, done: Int32, closed: Int32, type: Int32)] = []
  var schoolStart: (year: Int32, postponed: Bool)?
  var schoolChanges: [Int32] = []
}

extension MadeChild {
  /// Tallies children as one municipality, numbered in their order.
  static func tally(
    _ children: [MadeChild], code: UInt16 = 766, plan: EvaluationPlan = EvaluationFixture.plan,
    delivered: Set<Dataset> = EvaluationFixture.everything, population: Int64 = 500,
    caseTypes: [String] = [], activities: [ActivityRecord] = []
  ) -> MunicipalityTally {
    let evaluator = MunicipalityEvaluator(plan: plan)
    let sink = evaluator.begin()
    for dataset in Dataset.allCases where delivered.contains(dataset) {
      sink.begin(dataset, children: children.count)
    }
    for (number, child) in children.enumerated() { child.add(as: Int32(number), to: sink) }
    if delivered.contains(.population) {
      for wave in plan.waves {
        sink.add(
          EvaluationFixture.districts.indices.map {
            PopulationRecord(
              district: Int32($0), year: Int32(wave.calendarYear), children: population)
          })
      }
    }
    var read = MunicipalityImport.sample(
      Municipality(code: MunicipalityCode(number: code), name: "K\(code)"),
      children: children.count, districts: EvaluationFixture.districts, delivered: delivered)
    read.caseTypes = caseTypes
    read.activities = activities
    return evaluator.finish(read)
  }

  private func add(as number: Int32, to sink: any RecordSink) {
    sink.add([.sample(child: number, district: district, start: start, exit: exit)])
    for (wave, row) in answers.sorted(by: { $0.key < $1.key }) {
      sink.add(
        [WellbeingRecord(child: number, wave: wave, classLevel: row.classLevel)],
        answers: row.items)
    }
    sink.add(
      exams.map {
        ExamRecord(
          child: number, schoolYear: $0.year, subject: $0.subject, attempted: $0.grade != nil,
          grade: $0.grade ?? 0)
      })
    sink.add(
      notifications.map {
        NotificationRecord(
          child: number, received: $0.0, receivedMinutes: $0.1, assessed: $0.2,
          assessedMinutes: $0.3)
      })
    sink.add(
      months.map {
        AbsenceRecord(
          child: number, month: $0.month, absent: $0.absent, schoolDays: $0.of,
          illegal: $0.illegal)
      })
    sink.add(
      cases.map {
        FamilyCaseRecord(
          child: number, opened: $0.opened, investigationDue: $0.due, investigationDone: $0.done,
          closed: $0.closed, caseType: $0.type)
      })
    if let schoolStart {
      sink.add([
        SchoolStartRecord(
          child: number, schoolYear: schoolStart.year, postponed: schoolStart.postponed)
      ])
    }
    sink.add(schoolChanges.map { SchoolChangeRecord(child: number, date: $0, from: 0, to: 1) })
  }
}
