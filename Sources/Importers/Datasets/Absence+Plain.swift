extension Absence {
  /// Rows such as `0766-000123;01-08-2022;1,5;16`, without quotes or blanks.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes {
    var bytes = bytes
    guard bytes.hasColumns(4), monthFormat == .dashed, absentColumn.sign == .comma,
      bytes.delimiter != 0x2C
    else { return bytes }
    let limit = bytes.end &- PlainBytes.reach
    var commas = 0
    children: while bytes.place <= limit, let idEnd = children.findPlain(bytes, at: bytes.place) {
      let child = children.plainChild
      let key = children.plainKey
      let length = idEnd &- bytes.place
      repeat {
        guard let row = PlainMonth(bytes, from: bytes.place &+ length &+ 1) else { break children }
        guard row.absent <= row.school &* 10_000, row.school > 0, row.school < 32,
          seen.insert(child: Int(child), key: row.month)
        else { break children }
        commas &+= row.hasComma ? 1 : 0
        let record = AbsenceRecord(
          child: child, month: Int32(truncatingIfNeeded: row.month),
          absent: Int32(truncatingIfNeeded: row.absent),
          schoolDays: Int32(truncatingIfNeeded: row.school), illegal: -1)
        if batch.append(record) { flush() }
        bytes.place = row.end
        bytes.rows &+= 1
      } while bytes.place <= limit && key.isAt(bytes.place, bytes)
    }
    absentColumn.add(commas: commas)
    return bytes
  }
}
