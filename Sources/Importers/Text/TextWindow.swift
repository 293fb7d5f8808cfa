/// The part of a text that is in memory, moved along as its rows are read.
///
/// Its size does not depend on the file's: only a row that is longer than it makes it grow.
final class TextWindow {
  /// What all bytes so far tell of their encoding.
  private(set) var survey = ByteSurvey()
  private(set) var count = 0
  /// Whether the text ends in the window.
  private(set) var isLast = false

  private let source: any TextSource
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Whether the text's beginning is still there.
  private var isAtStart = true

  /// Bytes of a window, and the most that one row may hold.
  static let usual = 1 << 18
  static let most = 16 << 20

  init(_ source: any TextSource, capacity: Int = usual) throws(ReadFailure) {
    self.source = source
    self.capacity = capacity
    storage = .allocate(capacity: capacity)
    try fill()
  }

  deinit { storage.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage, count: count) }

  /// Leaves the first bytes behind and reads on; what is kept moves to the front.
  ///
  /// - Returns: False where nothing could be added, since one row fills the largest window.
  func advance(past done: Int) throws(ReadFailure) -> Bool {
    let kept = count - done
    if kept > capacity / 2 {
      guard capacity < Self.most else { return false }
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
      larger.update(from: storage + done, count: kept)
      storage.deallocate()
      storage = larger
      capacity *= 2
    } else {
      storage.update(from: storage + done, count: kept)
    }
    count = kept
    isAtStart = isAtStart && done == 0
    try fill()
    return true
  }

  /// Goes back to the text's beginning.
  func rewind() throws(ReadFailure) {
    guard !isAtStart else { return }
    try source.rewind()
    survey = ByteSurvey()
    count = 0
    isLast = false
    isAtStart = true
    try fill()
  }

  private func fill() throws(ReadFailure) {
    while !isLast, count < capacity {
      let got = try source.read(into: storage + count, atMost: capacity - count)
      survey.add(UnsafeBufferPointer(start: storage + count, count: got))
      count += got
      if got == 0 {
        isLast = true
        survey.finish()
      }
    }
  }
}
