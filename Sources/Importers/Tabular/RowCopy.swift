/// A row written anew, cell by cell; its storage is made once and reused for every row.
struct RowCopy: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  private(set) var fields = FieldList()

  init(capacity: Int = 1024) {
    self.capacity = capacity
    storage = .allocate(capacity: capacity)
  }

  deinit { storage.deallocate() }

  /// The bytes its fields lie in, valid until the next row.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage, count: count) }
  var base: UnsafePointer<UInt8> { UnsafePointer(storage) }

  mutating func removeAll() {
    count = 0
    fields.removeAll()
  }

  /// Adds bytes; returns where they lie.
  @discardableResult
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    if count + bytes.count > capacity { grow(by: bytes.count) }
    if let source = bytes.baseAddress {
      (storage + count).update(from: source, count: bytes.count)
    }
    count += bytes.count
    return count - bytes.count..<count
  }

  @discardableResult
  mutating func append(_ bytes: [UInt8]) -> Range<Int> {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  mutating func append(_ field: Field) { fields.append(field) }

  /// Lends some of the bytes for change.
  func change(_ places: Range<Int>, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
    body(UnsafeMutableBufferPointer(start: storage + places.lowerBound, count: places.count))
  }

  private mutating func grow(by bytes: Int) {
    let wanted = max(capacity * 2, count + bytes)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    larger.update(from: storage, count: count)
    storage.deallocate()
    storage = larger
    capacity = wanted
  }
}
