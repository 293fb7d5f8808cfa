/// A child's id of 8 to 16 bytes as two overlapping words, so that comparing it takes no loop.
struct ChildKey: Equatable, BitwiseCopyable {
  let first: UInt64
  let last: UInt64
  let count: Int

  /// Of an id of another length; equal to that of no id in a file.
  static let none = ChildKey(first: 0, last: 0, count: 0)

  @inline(__always)
  init?(_ cell: Cell) {
    guard (8...16).contains(cell.count) else { return nil }
    let raw = UnsafeRawPointer(cell.start)
    first = raw.loadUnaligned(as: UInt64.self)
    last = raw.loadUnaligned(fromByteOffset: cell.count &- 8, as: UInt64.self)
    count = cell.count
  }

  private init(first: UInt64, last: UInt64, count: Int) {
    self.first = first
    self.last = last
    self.count = count
  }

  /// Whether the id stands at a place, with a delimiter after it.
  @inline(__always)
  func isAt(_ place: Int, _ bytes: PlainBytes) -> Bool {
    count > 0 && bytes[place &+ count] == bytes.delimiter && bytes.word(at: place) == first
      && bytes.word(at: place &+ count &- 8) == last
  }
}
