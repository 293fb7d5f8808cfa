/// A number as it was read, in ten-thousandths, and what it says about its column's decimal sign.
struct NumberReading {
  enum Evidence: UInt8 { case none, comma, point, ambiguous }

  /// Ten-thousandths: numbers have at most four decimals.
  static let scale: Int64 = 10_000

  var value: Int64
  var status: ValueStatus
  var evidence: Evidence

  static func failed(_ status: ValueStatus, _ evidence: Evidence = .none) -> NumberReading {
    NumberReading(value: 0, status: status, evidence: evidence)
  }

  /// Reads a cell by its column's decimal sign: the plain forms here, all others with care.
  @inline(__always)
  init(_ cell: Cell, sign: DecimalSign) {
    var place = 0
    var whole: Int64 = 0
    while place < cell.count, place < 9 {
      let digit = cell[place] &- 48
      guard digit < 10 else { break }
      whole = whole * 10 + Int64(digit)
      place += 1
    }
    if place > 0, place == cell.count {
      self.init(value: whole * Self.scale, status: .value, evidence: .none)
      return
    }
    let decimals = cell.count - place - 1
    if place > 0, decimals == 1 || decimals == 2, cell[place] == sign.rawValue {
      let tenths = cell[place + 1] &- 48
      let hundredths = decimals == 2 ? cell[place + 2] &- 48 : 0
      if tenths < 10, hundredths < 10 {
        let fraction = Int64(tenths) * 1000 + Int64(hundredths) * 100
        self.init(
          value: whole * Self.scale + fraction, status: .value,
          evidence: sign == .comma ? .comma : .point)
        return
      }
    }
    self = NumberGrammar.read(cell, sign: sign)
  }

  init(value: Int64, status: ValueStatus, evidence: Evidence) {
    self.value = value
    self.status = status
    self.evidence = evidence
  }

  /// The value as a whole number, where it is one.
  @inline(__always)
  var whole: Int? {
    status == .value && value % Self.scale == 0 ? Int(value / Self.scale) : nil
  }
}
