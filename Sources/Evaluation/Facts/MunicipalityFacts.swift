import Importers
import Model

/// One municipality's records, added up by child: what the indicators' tallies are made from.
///
/// A child is a number; every array is as long as there are children, once for each wave (or for
/// each wave and index), so that adding a record touches one place and allocates nothing.
final class MunicipalityFacts: RecordSink {
  let waves: [Wave]
  let instrument: Instrument?
  let indices: [Instrument.Index]

  private(set) var childCount = 0
  private(set) var districtCount = 0
  private(set) var delivered: Set<Dataset> = []
  private(set) var participants = ParticipantFacts()
  private(set) var wellbeing = WellbeingFacts()
  private(set) var exams = ExamFacts()
  private(set) var notifications = NotificationFacts()
  private(set) var absence = AbsenceFacts()
  /// Children of the population by wave and district.
  private(set) var population: [[Int64]] = []
  private(set) var budget: [BudgetRecord] = []

  init(waves: [Wave], instrument: Instrument?) {
    self.waves = waves
    self.instrument = instrument
    indices = instrument?.allIndices ?? []
  }

  func begin(_ dataset: Dataset, children: Int) {
    switch dataset {
    case .participants: participants = ParticipantFacts()
    case .wellbeing:
      wellbeing = WellbeingFacts(
        children: children, waves: waves.count, instrument: instrument, indices: indices)
    case .exams: exams = ExamFacts(children: children, waves: waves)
    case .notifications: notifications = NotificationFacts(children: children, waves: waves)
    case .absence: absence = AbsenceFacts(children: children, waves: waves)
    case .population: population = Array(repeating: [], count: waves.count)
    default: break
    }
  }

  func add(_ records: UnsafeBufferPointer<ParticipantRecord>) { participants.add(records) }

  func add(_ records: UnsafeBufferPointer<WellbeingRecord>, answers: UnsafeBufferPointer<Int8>) {
    wellbeing.add(records, answers: answers)
  }

  func add(_ records: UnsafeBufferPointer<ExamRecord>) { exams.add(records) }

  func add(_ records: UnsafeBufferPointer<NotificationRecord>) { notifications.add(records) }

  func add(_ records: UnsafeBufferPointer<AbsenceRecord>) { absence.add(records) }

  func add(_ records: UnsafeBufferPointer<PopulationRecord>) {
    for record in records {
      for (index, wave) in waves.enumerated() where wave.calendarYear == Int(record.year) {
        let missing = Int(record.district) + 1 - population[index].count
        if missing > 0 { population[index] += Array(repeating: 0, count: missing) }
        population[index][Int(record.district)] += record.children
      }
    }
  }

  // No indicator of this version is made from these.
  func add(_ records: UnsafeBufferPointer<FamilyCaseRecord>) {}
  func add(_ records: UnsafeBufferPointer<SchoolStartRecord>) {}
  func add(_ records: UnsafeBufferPointer<SchoolChangeRecord>) {}

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
    guard datasets.allSatisfy(delivered.contains) else {
      return Array(repeating: .missing, count: districtCount)
    }
    return make()
  }
}
