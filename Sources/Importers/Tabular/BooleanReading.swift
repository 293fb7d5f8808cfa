/// Yes and no, as exports write them.
enum BooleanReading {
  static func value(_ cell: Cell) -> Bool? {
    if cell.count == 1 {
      switch cell[0] {
      case UInt8(ascii: "1"), UInt8(ascii: "j"), UInt8(ascii: "J"): return true
      case UInt8(ascii: "0"), UInt8(ascii: "n"), UInt8(ascii: "N"): return false
      default: return nil
      }
    }
    if cell.equals("ja") || cell.equals("true") || cell.equals("sand") { return true }
    if cell.equals("nej") || cell.equals("false") || cell.equals("falsk") { return false }
    return nil
  }
}
