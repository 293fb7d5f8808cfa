/// Spellings of a plain column's few values, and which of them mostly follows which.
struct SpellingMemo {
  private var words: [UInt64] = []
  private var entries: [Entry] = []
  private var last = 0

  private struct Entry {
    let firstWord: Int
    let count: Int
    let number: Int32
    /// The entry that followed it last time.
    var next: Int
  }

  /// A value longer than this is not remembered: rows are read that far unchecked.
  static let longest = 48
  /// So many values are few; each is compared with.
  private static let most = 16

  /// The number of the value at a place, and where it ends, if it is the one that was expected.
  @inline(__always)
  mutating func expected(_ bytes: PlainBytes, at place: Int) -> (number: Int32, end: Int)? {
    guard last < entries.count else { return nil }
    let guess = entries[last].next
    guard let end = end(of: guess, bytes, at: place) else { return nil }
    last = guess
    return (entries[guess].number, end)
  }

  /// The number of the value at a place, and where it ends, if it is one that was noted.
  @inline(__always)
  mutating func known(_ bytes: PlainBytes, at place: Int) -> (number: Int32, end: Int)? {
    if let expected = expected(bytes, at: place) { return expected }
    for guess in entries.indices {
      guard let end = end(of: guess, bytes, at: place) else { continue }
      entries[last].next = guess
      last = guess
      return (entries[guess].number, end)
    }
    return nil
  }

  /// Where a noted value ends, if it stands at a place.
  @inline(__always)
  private func end(of guess: Int, _ bytes: PlainBytes, at place: Int) -> Int? {
    let entry = entries[guess]
    guard bytes[place &+ entry.count] == bytes.delimiter else { return nil }
    var done = 0
    var word = entry.firstWord
    while done &+ 8 <= entry.count {
      guard bytes.word(at: place &+ done) == words[word] else { return nil }
      done &+= 8
      word &+= 1
    }
    if done < entry.count {
      let rest = UInt64.max >> UInt64(64 &- 8 &* (entry.count &- done))
      guard bytes.word(at: place &+ done) & rest == words[word] else { return nil }
    }
    return place &+ entry.count
  }

  /// Notes a value that was found otherwise.
  mutating func note(_ cell: UnsafeBufferPointer<UInt8>, number: Int32) {
    guard (1...Self.longest).contains(cell.count) else { return }
    let found = place(of: cell) ?? append(cell, number: number)
    if last < entries.count { entries[last].next = found }
    last = found
  }

  /// Notes a cell that may have been quoted, where it stands the same without quotes.
  mutating func note(cell: Cell, number: Int32) {
    let isPlain = cell.bytes.allSatisfy {
      $0 >= 0x20 && $0 != 0x22 && $0 != Delimiter.comma.rawValue
        && $0 != Delimiter.semicolon.rawValue
    }
    if isPlain, entries.count < Self.most { note(cell.bytes, number: number) }
  }

  mutating func removeAll() { self = SpellingMemo() }

  private mutating func append(_ cell: UnsafeBufferPointer<UInt8>, number: Int32) -> Int {
    entries.append(
      Entry(firstWord: words.count, count: cell.count, number: number, next: entries.count))
    words += Self.words(cell)
    return entries.count - 1
  }

  private func place(of cell: UnsafeBufferPointer<UInt8>) -> Int? {
    entries.firstIndex { entry in
      entry.count == cell.count
        && (0..<Self.wordCount(cell)).allSatisfy {
          words[entry.firstWord + $0] == Self.word($0, of: cell)
        }
    }
  }

  private static func words(_ cell: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    (0..<wordCount(cell)).map { word($0, of: cell) }
  }

  private static func wordCount(_ cell: UnsafeBufferPointer<UInt8>) -> Int { (cell.count + 7) / 8 }

  /// Eight bytes of a cell, the last ones filled up with zeros.
  private static func word(_ number: Int, of cell: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let start = 8 * number
    var word: UInt64 = 0
    for place in start..<min(start + 8, cell.count) {
      word |= UInt64(cell[place]) << UInt64(8 * (place - start))
    }
    return word
  }
}
