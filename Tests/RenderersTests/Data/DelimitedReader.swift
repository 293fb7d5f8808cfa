/// Reads RFC 4180 text back, for tests alone: written by the letter of the standard.
enum DelimitedReader {
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var quoted = false
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    func text() -> String { String(decoding: field, as: UTF8.self) }
    while let byte = rest.popFirst() {
      switch (byte, quoted) {
      case (UInt8(ascii: "\""), true) where rest.first == UInt8(ascii: "\""):
        field.append(byte)
        rest.removeFirst()
      case (UInt8(ascii: "\""), _): quoted.toggle()
      case (UInt8(ascii: ","), false):
        row.append(text())
        field = []
      case (UInt8(ascii: "\n"), false):
        rows.append(row + [text()])
        row = []
        field = []
      default: field.append(byte)
      }
    }
    return rows
  }
}
