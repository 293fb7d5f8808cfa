import Importers
import Model

/// One municipality's records, added up by child: what the indicators' tallies are made from.
///
/// A child is a number; every array is as long as there are children, once for each wave (or for
/// each wave and index), so that adding a record touches one place and allocates nothing.
final class MunicipalityFacts: RecordSink {
  let waves: [Wave]
  let days: [WaveDays]
  let instrument: Instrument?
  let indices: [Instrument.Index]
  private let examLists: [ExamSlots?]

  private(set) var childCount = 0
  private(set) var districtCount = 0
  private(set) var delivered: Set<Dataset> = []
  private(set) var participants = ParticipantFacts()
  private(set) var wellbeing = WellbeingFacts()
  private(set) var exams = ExamFacts()
  private(set) var notifications = NotificationFacts()
  private(set) var absence = AbsenceFacts()
  private(set) var months = MonthFacts()
  private(set) var familyCases = FamilyCaseFacts()
  private(set) var schoolStarts = SchoolStartFacts()
  private(set) var schoolChanges = SchoolChangeFacts()
  private(set) var activities: [ActivityRecord] = []
  /// Each activity's district by place; the number of districts where it has none.
  private(set) var activityDistricts: [Int] = []
  /// Who is in the programme in each wave's school year and calendar year, by child.
  private(set) var inSchoolYear: [[Bool]] = []
  private(set) var inCalendarYear: [[Bool]] = []
  /// Children of the population by wave and district.
  private(set) var population: [[Int64]] = []
  private(set) var budget: [BudgetRecord] = []
  /// What shares have asked of a wave as of a day, by indicator.
  private var asked: [Question: Trials] = [:]

  private struct Question: Hashable {
    let indicator: String
    let wave: Int
    let day: Int32
  }

  init(_ plan: EvaluationPlan) {
    waves = plan.waves
    days = plan.waves.map(WaveDays.init)
    instrument = plan.instrument
    indices = plan.instrument?.scored ?? []
    examLists = plan.examLists
  }

  func begin(_ dataset: Dataset, children: Int) {
    months.begin(dataset)
    switch dataset {
    case .participants: participants = ParticipantFacts()
    case .wellbeing:
      wellbeing = WellbeingFacts(
        children: children, waves: waves.count, instrument: instrument, indices: indices)
    case .exams: exams = ExamFacts(children: children, waves: waves, lists: examLists)
    case .notifications: notifications = NotificationFacts(children: children, waves: days)
    case .absence: absence = AbsenceFacts(children: children, waves: waves)
    case .familyCases: familyCases = FamilyCaseFacts()
    case .schoolStarts: schoolStarts = SchoolStartFacts(children: children)
    case .schoolChanges: schoolChanges = SchoolChangeFacts(children: children, waves: days)
    case .population: population = Array(repeating: [], count: waves.count)
    default: break
    }
  }

  func add(_ records: UnsafeBufferPointer<ParticipantRecord>) { participants.add(records) }

  func add(_ records: UnsafeBufferPointer<WellbeingRecord>, answers: UnsafeBufferPointer<Int8>) {
    wellbeing.add(records, answers: answers)
  }

  func add(_ records: UnsafeBufferPointer<ExamRecord>) { exams.add(records) }

  func add(_ records: UnsafeBufferPointer<NotificationRecord>) {
    notifications.add(records)
    months.add(records)
  }

  func add(_ records: UnsafeBufferPointer<AbsenceRecord>) {
    absence.add(records)
    months.add(records)
  }

  func add(_ records: UnsafeBufferPointer<PopulationRecord>) {
    for record in records {
      for (index, wave) in waves.enumerated() where wave.calendarYear == Int(record.year) {
        let missing = Int(record.district) + 1 - population[index].count
        if missing > 0 { population[index] += Array(repeating: 0, count: missing) }
        population[index][Int(record.district)] += record.children
      }
    }
  }

  func add(_ records: UnsafeBufferPointer<FamilyCaseRecord>) { familyCases.add(records) }

  func add(_ records: UnsafeBufferPointer<SchoolStartRecord>) { schoolStarts.add(records) }

  func add(_ records: UnsafeBufferPointer<SchoolChangeRecord>) { schoolChanges.add(records) }

  /// All files were read; what was not delivered has no tally.
  func finish(_ read: MunicipalityImport) {
    childCount = read.childCount
    districtCount = read.districts.count
    delivered = read.delivered
    budget = read.budget
    for index in population.indices {
      let missing = districtCount - population[index].count
      if missing > 0 { population[index] += Array(repeating: 0, count: missing) }
    }
    familyCases.finish(caseTypes: read.caseTypes)
    inSchoolYear = days.map { participants.present(in: $0.schoolYear) }
    inCalendarYear = days.map { participants.present(in: $0.calendarYear) }
    activities = read.activities
    let places = Dictionary(
      read.districts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    activityDistricts = activities.map { places[$0.district] ?? districtCount }
  }

  /// Whether any record that a wave measures falls in it.
  func hasRows(_ wave: Int) -> Bool {
    delivered.contains(.wellbeing) && wellbeing.waveHasRows[wave]
      || delivered.contains(.exams) && exams.waveHasRows(wave)
      || delivered.contains(.notifications) && notifications.waveHasRows(wave)
      || delivered.contains(.absence) && absence.waveHasRows(wave)
  }

  /// One tally a district, missing where one of the datasets was not delivered.
  func tallies(
    needing datasets: Dataset..., of make: () -> [Tally]
  ) -> [Tally] {
    tallies(needing: datasets, of: make)
  }

  func tallies(needing datasets: [Dataset], of make: () -> [Tally]) -> [Tally] {
    guard datasets.allSatisfy(delivered.contains) else {
      return Array(repeating: .missing, count: districtCount)
    }
    return make()
  }

  /// What a share's indicator asks of a wave, answered the first time.
  func trials(of indicator: String, wave: Int, day: Int32, of make: () -> Trials) -> Trials {
    let question = Question(indicator: indicator, wave: wave, day: day)
    if let known = asked[question] { return known }
    let trials = make()
    asked[question] = trials
    return trials
  }

  /// The same for every district.
  func everywhere(_ tally: Tally) -> [Tally] {
    Array(repeating: tally, count: districtCount)
  }
}
