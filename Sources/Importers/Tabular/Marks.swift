/// Signs that stand in place of a value in number and date columns.
enum Marks {
  /// Whether the cell says that the value is missing or was suppressed by the sender.
  static func status(of cell: Cell) -> ValueStatus? {
    guard cell.count > 0 else { return .missing }
    guard cell.count <= 8 else { return nil }
    switch cell[0] {
    case UInt8(ascii: "-"): return cell.count == 1 ? .missing : nil
    case UInt8(ascii: "."):
      return cell.equals(".") || cell.equals("..") || cell.equals("...") ? .missing : nil
    case UInt8(ascii: "N"), UInt8(ascii: "n"):
      return cell.equals("na") || cell.equals("n/a") ? .missing : nil
    case UInt8(ascii: "<"):
      return cell.equals("<3") || cell.equals("<5") || cell.equals("<10") ? .suppressed : nil
    case UInt8(ascii: "*"): return cell.count == 1 ? .suppressed : nil
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return cell.count == 1 ? .suppressed : nil
    case UInt8(ascii: "("):
      return cell[cell.count - 1] == UInt8(ascii: ")") ? .suppressed : nil
    case 0xA0, 0xC2, 0xE2: return isBlank(cell.bytes) ? .missing : nil
    default: return nil
    }
  }

  /// How many bytes a space, no-break space or narrow no-break space has at a place, in UTF-8 or
  /// Windows-1252; 0 where there is none.
  static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    func next(_ offset: Int, _ byte: UInt8) -> Bool {
      place + offset < bytes.count && bytes[place + offset] == byte
    }
    switch bytes[place] {
    case 0x20, 0xA0: return 1
    case 0xC2: return next(1, 0xA0) ? 2 : 0
    case 0xE2: return next(1, 0x80) && next(2, 0xAF) ? 3 : 0
    default: return 0
    }
  }

  /// Whether there is nothing but spaces.
  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      let length = spaceLength(bytes, at: place)
      if length == 0 { return false }
      place += length
    }
    return true
  }
}
