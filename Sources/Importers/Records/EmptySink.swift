import Model

/// Takes nothing: for looking at a file's header alone.
final class EmptySink: RecordSink {
  func begin(_ dataset: Dataset, children: Int) {}
  func add(_ records: [ParticipantRecord]) {}
  func add(_ records: [WellbeingRecord], answers: [Int8]) {}
  func add(_ records: [ExamRecord]) {}
  func add(_ records: [NotificationRecord]) {}
  func add(_ records: [AbsenceRecord]) {}
  func add(_ records: [PopulationRecord]) {}
  func add(_ records: [FamilyCaseRecord]) {}
  func add(_ records: [SchoolStartRecord]) {}
  func add(_ records: [SchoolChangeRecord]) {}
}
