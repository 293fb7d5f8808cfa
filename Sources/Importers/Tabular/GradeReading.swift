/// Grades of the seven-step scale, as exports write them: zeros lost, either minus.
enum GradeReading {
  /// The grade, or nil where the cell is none.
  ///
  /// Source: BEK 262 of 20 March 2007, § 2.
  static func grade(_ cell: Cell) -> Int8? {
    guard let number = number(cell) else { return nil }
    switch number {
    case -3, 0, 2, 4, 7, 10, 12: return Int8(number)
    default: return nil
    }
  }

  /// A whole number of at most two digits.
  static func number(_ cell: Cell) -> Int? {
    var place = 0
    var sign = 1
    if cell.count > 1, cell[0] == 0x2D || cell[0] == 0x96 {
      sign = -1
      place = 1
    } else if cell.count > 3, cell[0] == 0xE2, cell[1] == 0x88, cell[2] == 0x92 {
      sign = -1
      place = 3
    }
    guard (1...2).contains(cell.count - place) else { return nil }
    var value = 0
    while place < cell.count {
      let digit = Int(cell[place]) - 48
      guard (0...9).contains(digit) else { return nil }
      value = value * 10 + digit
      place += 1
    }
    return sign * value
  }
}
