/// Records on their way to the sink: filled, handed over, emptied, never freed before its reader.
///
/// A copy shares the storage, so a reader that is copied must not be used beside its copy.
struct Batch<Record: BitwiseCopyable> {
  let capacity: Int
  private(set) var count = 0
  private let start: UnsafeMutablePointer<Record>
  private let storage: Storage

  private final class Storage {
    let start: UnsafeMutablePointer<Record>

    init(capacity: Int) { start = .allocate(capacity: capacity) }

    deinit { start.deallocate() }
  }

  init(capacity: Int = 2048) {
    self.capacity = capacity
    storage = Storage(capacity: capacity)
    start = storage.start
  }

  /// Valid until the batch is emptied or freed.
  var records: UnsafeBufferPointer<Record> { UnsafeBufferPointer(start: start, count: count) }

  /// Whether it is full, and must be handed over before the next.
  @inline(__always)
  mutating func append(_ record: Record) -> Bool {
    start[count] = record
    count &+= 1
    return count == capacity
  }

  /// Takes back what was appended after there were so many.
  mutating func removeAll(after kept: Int) { count = kept }

  mutating func removeAll() { count = 0 }
}
