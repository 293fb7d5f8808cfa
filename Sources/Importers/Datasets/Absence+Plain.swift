extension Absence {
  /// Rows such as `0766-000123;01-08-2022;1,5;16`, without quotes or blanks.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes {
    var bytes = bytes
    guard bytes.hasColumns(4), monthFormat == .dashed, absentColumn.sign == .comma else {
      return bytes
    }
    var commas = 0
    while bytes.place + PlainBytes.reach <= bytes.end {
      guard let idEnd = children.findPlain(bytes), let row = PlainRow(bytes, from: idEnd + 1)
      else { break }
      let key = row.year * 12 + row.month - 1
      guard row.absent <= Int32(row.school) * 10_000, (1...31).contains(row.school),
        (1...12).contains(row.month), row.year > 0,
        seen.insert(child: Int(children.plainChild), key: key)
      else { break }
      commas += row.hasComma ? 1 : 0
      let record = AbsenceRecord(
        child: children.plainChild, month: Int32(key), absent: row.absent,
        schoolDays: Int32(row.school), illegal: -1)
      if batch.append(record) { flush() }
      bytes.place = row.end
      bytes.rows += 1
    }
    absentColumn.add(commas: commas)
    return bytes
  }

  /// Month, days absent and school days, from the byte after the child's delimiter.
  private struct PlainRow {
    let year: Int
    let month: Int
    let absent: Int32
    let hasComma: Bool
    let school: Int
    /// Where the next row begins.
    let end: Int

    @inline(__always)
    init?(_ bytes: PlainBytes, from start: Int) {
      func digit(_ place: Int) -> Int { Int(bytes[place] &- 48) }
      let largest = max(
        max(max(digit(start + 3), digit(start + 4)), max(digit(start + 6), digit(start + 7))),
        max(digit(start + 8), digit(start + 9)))
      guard bytes[start] == 0x30, bytes[start + 1] == 0x31, bytes[start + 2] == 0x2D,
        bytes[start + 5] == 0x2D, bytes[start + 10] == bytes.delimiter,
        largest < 10
      else { return nil }
      month = digit(start + 3) * 10 + digit(start + 4)
      year =
        digit(start + 6) * 1000 + digit(start + 7) * 100 + digit(start + 8) * 10
        + digit(start + 9)
      var place = start + 11
      guard digit(place) < 10 else { return nil }
      var days = digit(place)
      place += 1
      if digit(place) < 10 {
        days = days * 10 + digit(place)
        place += 1
      }
      var value = Int32(days) * 10_000
      hasComma = bytes[place] == 0x2C && bytes.delimiter != 0x2C
      if hasComma {
        guard digit(place + 1) < 10 else { return nil }
        value += Int32(digit(place + 1)) * 1000
        place += 2
      }
      absent = value
      guard bytes[place] == bytes.delimiter, digit(place + 1) < 10 else { return nil }
      var school = digit(place + 1)
      place += 2
      if digit(place) < 10 {
        school = school * 10 + digit(place)
        place += 1
      }
      self.school = school
      if bytes[place] == 0x0D { place += 1 }
      guard bytes[place] == 0x0A else { return nil }
      end = place + 1
    }
  }
}
