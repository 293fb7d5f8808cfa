public import Model

/// Takes accepted records in batches, which are valid during the call; a record is seen once.
///
/// A dataset that must be read again, because a first guess at its habits was wrong, begins again:
/// whatever came for it before is void.
public protocol RecordSink: AnyObject {
  /// A dataset begins, or begins again; all children are known for every dataset but participants.
  func begin(_ dataset: Dataset, children: Int)
  func add(_ records: UnsafeBufferPointer<ParticipantRecord>)
  /// The raw answers of all records follow one another, item by item; blank is `Int8.min`.
  func add(_ records: UnsafeBufferPointer<WellbeingRecord>, answers: UnsafeBufferPointer<Int8>)
  func add(_ records: UnsafeBufferPointer<ExamRecord>)
  func add(_ records: UnsafeBufferPointer<NotificationRecord>)
  func add(_ records: UnsafeBufferPointer<AbsenceRecord>)
  func add(_ records: UnsafeBufferPointer<PopulationRecord>)
  func add(_ records: UnsafeBufferPointer<FamilyCaseRecord>)
  func add(_ records: UnsafeBufferPointer<SchoolStartRecord>)
  func add(_ records: UnsafeBufferPointer<SchoolChangeRecord>)
}
