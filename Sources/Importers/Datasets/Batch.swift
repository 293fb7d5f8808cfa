/// Records on their way to the sink: filled, handed over, emptied, never freed.
struct Batch<Record> {
  static var capacity: Int { 2048 }
  private(set) var records: [Record] = []

  init() {
    records.reserveCapacity(Self.capacity)
  }

  /// Whether it should be handed over.
  @inline(__always)
  mutating func append(_ record: Record) -> Bool {
    records.append(record)
    return records.count >= Self.capacity
  }

  mutating func removeAll() {
    records.removeAll(keepingCapacity: true)
  }
}
