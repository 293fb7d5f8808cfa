import Foundation

/// Numbers shaped as personal numbers, with a serial that nobody has been given.
struct InventedNumbers {
  /// The ten digits of one; each index another.
  static func digits(_ index: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(1 + index % 28) + two(1 + index / 28 % 12) + two(97 - index / 336) + "0000"
  }

  /// As people write it: with a hyphen.
  static func hyphened(_ index: Int) -> String {
    let digits = digits(index)
    return "\(digits.prefix(6))-\(digits.suffix(4))"
  }

  /// As a spreadsheet leaves it: without its leading zero.
  static func shortened(_ index: Int) -> String {
    let digits = digits(index)
    return digits.hasPrefix("0") ? String(digits.dropFirst()) : digits
  }

  /// The indices of the numbers of which a text shows seven digits or more.
  static func shown(in text: Data, of indices: Range<Int>) -> [Int] {
    let runs = Self.runs(in: text)
    return indices.filter { index in
      let digits = Array(digits(index).utf8)
      return (0...3).contains { runs.contains(Array(digits[$0..<$0 + 7])) }
    }
  }

  /// Every seven digits that follow each other, a hyphen between them passed over.
  private static func runs(in text: Data) -> Set<[UInt8]> {
    var runs: Set<[UInt8]> = []
    var run: [UInt8] = []
    for byte in text {
      if (48...57).contains(byte) {
        run.append(byte)
        if run.count > 7 { run.removeFirst() }
        if run.count == 7 { runs.insert(run) }
      } else if byte != UInt8(ascii: "-") {
        run = []
      }
    }
    return runs
  }
}
