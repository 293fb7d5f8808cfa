/// Numbers texts that compare equal as a reader sees them (canonical equivalence, NFC).
///
/// Each spelling in bytes is decoded once; after that a look-up touches bytes alone.
struct TextTable {
  /// Spellings in UTF-8 and in Windows-1252: the same bytes are other text there.
  ///
  /// ASCII is the same in both, and lies with the former.
  private var spellings = [ByteKeyTable(), ByteKeyTable()]
  private var numbers: [[Int32]] = [[], []]
  /// Made when the first text arrives that is not ASCII: until then bytes tell texts apart.
  private var byText: [String: Int32]?
  private(set) var texts: [String] = []

  /// The number of a text; −1 where it is not known and `adding` is false.
  mutating func number(
    of cell: Cell, in encoding: TextEncoding, adding: Bool
  ) -> Int32 {
    let isASCII = cell.isASCII
    let page = encoding == .windows1252 && !isASCII ? 1 : 0
    let found = spellings[page].find(cell.bytes)
    if found >= 0 { return numbers[page][Int(found)] }
    if isASCII, byText == nil {
      guard adding else { return -1 }
      texts.append(String(decoding: cell.bytes, as: UTF8.self))
      return note(Int32(texts.count - 1), cell, page)
    }
    let text = encoding.decode(cell.bytes)
    guard adding || known(text) != nil else { return -1 }
    return note(insert(text), cell, page)
  }

  /// The number given to an ASCII text that bytes alone tell to be new; nil where they do not.
  @inline(__always)
  mutating func numberOfNew(_ cell: Cell) -> Int32? {
    guard byText == nil, spellings[0].insertNew(cell.bytes) else { return nil }
    texts.append(String(decoding: cell.bytes, as: UTF8.self))
    let number = Int32(truncatingIfNeeded: texts.count &- 1)
    numbers[0].append(number)
    return number
  }

  /// The number of a text, given now if it is new.
  @discardableResult
  mutating func insert(_ text: String) -> Int32 {
    if let known = known(text) { return known }
    let number = Int32(texts.count)
    byText?[text] = number
    texts.append(text)
    return number
  }

  private mutating func known(_ text: String) -> Int32? {
    if byText == nil {
      byText = Dictionary(
        texts.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    }
    return byText?[text]
  }

  private mutating func note(_ number: Int32, _ cell: Cell, _ page: Int) -> Int32 {
    _ = spellings[page].insert(cell.bytes)
    numbers[page].append(number)
    return number
  }
}
