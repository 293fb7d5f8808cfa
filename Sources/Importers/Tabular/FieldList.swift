/// The fields of one row; its storage is made once and reused for every row.
struct FieldList: ~Copyable {
  private var storage: UnsafeMutablePointer<Field>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 64) {
    self.capacity = capacity
    storage = .allocate(capacity: capacity)
  }

  deinit { storage.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Field { storage[index] }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ field: Field) {
    if count == capacity { grow() }
    storage[count] = field
    count += 1
  }

  /// The fields laid against a header; valid until the list changes.
  @inline(__always)
  func row(
    _ base: UnsafePointer<UInt8>, _ positions: UnsafePointer<Int>, _ encoding: TextEncoding
  ) -> Row {
    Row(bytes: base, fields: storage, positions: positions, encoding: encoding)
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Field>.allocate(capacity: capacity * 2)
    larger.update(from: storage, count: count)
    storage.deallocate()
    storage = larger
    capacity *= 2
  }
}
