/// Bytes from the beginning of a row on, and how many plain rows were taken from them.
struct PlainBytes {
  let base: UnsafePointer<UInt8>
  /// Where the next row begins.
  var place: Int
  let end: Int
  let delimiter: UInt8
  let encoding: TextEncoding
  /// For each column of the dataset its place among the fields.
  let positions: UnsafeBufferPointer<Int>
  /// Fields in the header.
  let width: Int
  var rows = 0
  /// Days on which rows ended that may be in the future, each with the row's number among them.
  var exits: [(row: Int, day: Int32, column: Int)] = []

  /// Bytes that are surely there beyond a row's start, so that words may be read unchecked.
  static let reach = 64

  @inline(__always)
  subscript(place: Int) -> UInt8 { base[place] }

  /// Eight bytes as a word.
  @inline(__always)
  func word(at place: Int) -> UInt64 {
    UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  /// The bytes between two places.
  @inline(__always)
  func cell(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + start, count: end &- start)
  }

  /// Whether the header has the dataset's first columns in their order, and nothing else.
  func hasColumns(_ count: Int) -> Bool {
    width == count && positions.enumerated().allSatisfy { $1 == ($0 < count ? $0 : -1) }
  }
}
