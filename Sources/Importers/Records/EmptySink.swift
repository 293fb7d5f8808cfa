import Model

/// Takes nothing: for looking at a file's header alone.
final class EmptySink: RecordSink {
  func begin(_ dataset: Dataset, children: Int) {}
  func add(_ records: UnsafeBufferPointer<ParticipantRecord>) {}
  func add(_ records: UnsafeBufferPointer<WellbeingRecord>, answers: UnsafeBufferPointer<Int8>) {}
  func add(_ records: UnsafeBufferPointer<ExamRecord>) {}
  func add(_ records: UnsafeBufferPointer<NotificationRecord>) {}
  func add(_ records: UnsafeBufferPointer<AbsenceRecord>) {}
  func add(_ records: UnsafeBufferPointer<PopulationRecord>) {}
  func add(_ records: UnsafeBufferPointer<FamilyCaseRecord>) {}
  func add(_ records: UnsafeBufferPointer<SchoolStartRecord>) {}
  func add(_ records: UnsafeBufferPointer<SchoolChangeRecord>) {}
}
