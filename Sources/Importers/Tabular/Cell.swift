/// A cell's bytes without surrounding blanks.
struct Cell {
  let start: UnsafePointer<UInt8>
  let count: Int

  /// A cell that a row does not have; its pointer is never read.
  static var empty: Cell { Cell(UnsafePointer(bitPattern: 1).unsafelyUnwrapped, count: 0) }

  @inline(__always)
  init(_ start: UnsafePointer<UInt8>, count: Int) {
    var first = 0
    var last = count
    while first < last, Self.isBlank(start[first]) { first += 1 }
    while last > first, Self.isBlank(start[last - 1]) { last -= 1 }
    self.start = start + first
    self.count = last - first
  }

  /// A cell of bytes that are there, or an empty one.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // An empty buffer may have no base address; its pointer is never read.
    self.init(
      bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped, count: bytes.count)
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 { start[index] }

  @inline(__always)
  var isEmpty: Bool { count == 0 }

  /// Whether every byte is ASCII.
  @inline(__always)
  var isASCII: Bool {
    var all: UInt8 = 0
    for index in 0..<count { all |= start[index] }
    return all < 0x80
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }

  /// Whether the cell is this ASCII text, whatever its case.
  func equals(_ text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount == count else { return false }
    for index in 0..<count where Self.lower(start[index]) != Self.lower(text.utf8Start[index]) {
      return false
    }
    return true
  }

  static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
