/// Numbers texts that compare equal as a reader sees them (canonical equivalence, NFC).
///
/// Each spelling in bytes is decoded once; after that a look-up touches bytes alone.
struct TextTable {
  /// Spellings in UTF-8 and in Windows-1252: the same bytes are other text there.
  private var spellings = [ByteKeyTable(), ByteKeyTable()]
  private var numbers: [[Int32]] = [[], []]
  private var byText: [String: Int32] = [:]
  private(set) var texts: [String] = []

  /// The number of a text; −1 where it is not known and `adding` is false.
  mutating func number(
    of cell: Cell, in encoding: TextEncoding, adding: Bool
  ) -> Int32 {
    let page = encoding == .windows1252 ? 1 : 0
    let found = spellings[page].find(cell.bytes)
    if found >= 0 { return numbers[page][Int(found)] }
    let text = encoding.decode(cell.bytes)
    guard adding || byText[text] != nil else { return -1 }
    let number = insert(text)
    _ = spellings[page].insert(cell.bytes)
    numbers[page].append(number)
    return number
  }

  /// The number of a text, given now if it is new.
  @discardableResult
  mutating func insert(_ text: String) -> Int32 {
    if let known = byText[text] { return known }
    let number = Int32(texts.count)
    byText[text] = number
    texts.append(text)
    return number
  }
}
