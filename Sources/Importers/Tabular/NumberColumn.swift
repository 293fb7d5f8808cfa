/// The decimal sign of one column, and the votes its cells cast for it.
struct NumberColumn {
  var sign: DecimalSign
  private(set) var commas = 0
  private(set) var points = 0
  private(set) var ambiguous = 0

  init(sign: DecimalSign = .comma) {
    self.sign = sign
  }

  @inline(__always)
  mutating func read(_ cell: Cell) -> NumberReading {
    let reading = NumberReading(cell, sign: sign)
    count(reading.evidence)
    return reading
  }

  /// Counts what a cell that was read otherwise shows of the sign.
  @inline(__always)
  mutating func count(_ evidence: NumberReading.Evidence) {
    switch evidence {
    case .none: break
    case .comma: commas += 1
    case .point: points += 1
    case .ambiguous: ambiguous += 1
    }
  }

  /// Counts cells that were read elsewhere and showed a decimal comma.
  mutating func add(commas count: Int) { commas += count }

  /// The sign the column's own clear cells vote for; nil where none is clear.
  var majority: DecimalSign? { .majority(commas: commas, points: points) }
}
