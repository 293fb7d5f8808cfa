public import Model

/// Takes accepted records in batches; a record is seen once and not kept here.
///
/// A dataset that must be read again, because a first guess at its habits was wrong, begins again:
/// whatever came for it before is void.
public protocol RecordSink: AnyObject {
  /// A dataset begins, or begins again; all children are known for every dataset but participants.
  func begin(_ dataset: Dataset, children: Int)
  func add(_ records: [ParticipantRecord])
  /// The raw answers of all records follow one another, item by item; blank is `Int8.min`.
  func add(_ records: [WellbeingRecord], answers: [Int8])
  func add(_ records: [ExamRecord])
  func add(_ records: [NotificationRecord])
  func add(_ records: [AbsenceRecord])
  func add(_ records: [PopulationRecord])
  func add(_ records: [FamilyCaseRecord])
  func add(_ records: [SchoolStartRecord])
  func add(_ records: [SchoolChangeRecord])
}
