/// One row as it was read, whatever its width; its storage is reused for every row.
struct LooseRecord {
  /// The cells one after the other, as UTF-8 without quotes.
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The lines of its first and last byte.
  private(set) var line = 1
  var lastLine = 1
  /// Where it begins in the text.
  private(set) var offset = 0
  /// Whether its first cell was quoted.
  var beginsQuoted = false

  var count: Int { ends.count }

  subscript(index: Int) -> ArraySlice<UInt8> { bytes[start(of: index)..<ends[index]] }

  /// Where a cell begins among the bytes.
  func start(of index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

  /// Lends every cell in order.
  @inline(__always)
  func withCells(_ visit: (_ index: Int, UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      ends.withUnsafeBufferPointer { ends in
        var start = 0
        for index in 0..<ends.count {
          let end = ends[index]
          visit(
            index,
            UnsafeBufferPointer(start: bytes.baseAddress.map { $0 + start }, count: end - start))
          start = end
        }
      }
    }
  }

  /// Puts a star in place of each digit.
  mutating func hideDigits(in range: Range<Int>) {
    for place in range where bytes[place] &- 48 < 10 { bytes[place] = UInt8(ascii: "*") }
  }

  /// The bytes of the cell that is being read.
  var open: ArraySlice<UInt8> { bytes[(ends.last ?? 0)...] }

  var openCount: Int { bytes.count - (ends.last ?? 0) }

  /// A cell as text.
  func text(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  mutating func begin(line: Int, offset: Int) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    self.line = line
    self.offset = offset
    beginsQuoted = false
  }

  @inline(__always)
  mutating func append(_ run: UnsafeBufferPointer<UInt8>.SubSequence) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: run))
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func endCell() { ends.append(bytes.count) }

  /// Puts other bytes in place of the cell that is being read.
  mutating func replaceOpen(_ cell: [UInt8]) {
    bytes.removeLast(openCount)
    bytes += cell
  }
}
