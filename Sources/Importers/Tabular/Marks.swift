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
    default: return nil
    }
  }
}
