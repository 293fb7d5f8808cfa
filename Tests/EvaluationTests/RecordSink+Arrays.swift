import Importers

/// Batches written out in a test.
extension RecordSink {
  func add(_ records: [ParticipantRecord]) { records.withUnsafeBufferPointer { add($0) } }

  func add(_ records: [WellbeingRecord], answers: [Int8]) {
    records.withUnsafeBufferPointer { records in
      answers.withUnsafeBufferPointer { add(records, answers: $0) }
    }
  }

  func add(_ records: [ExamRecord]) { records.withUnsafeBufferPointer { add($0) } }
  func add(_ records: [NotificationRecord]) { records.withUnsafeBufferPointer { add($0) } }
  func add(_ records: [AbsenceRecord]) { records.withUnsafeBufferPointer { add($0) } }
  func add(_ records: [PopulationRecord]) { records.withUnsafeBufferPointer { add($0) } }
  func add(_ records: [FamilyCaseRecord]) { records.withUnsafeBufferPointer { add($0) } }
  func add(_ records: [SchoolStartRecord]) { records.withUnsafeBufferPointer { add($0) } }
  func add(_ records: [SchoolChangeRecord]) { records.withUnsafeBufferPointer { add($0) } }
}
