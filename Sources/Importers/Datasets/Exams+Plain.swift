extension Exams {
  /// Rows such as `0766-000123;2022/2023;Dansk læsning;1;7`, without quotes or blanks.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes {
    var bytes = bytes
    guard bytes.hasColumns(5) else { return bytes }
    let limit = bytes.end &- 3 &* PlainBytes.reach
    while bytes.place <= limit {
      guard let idEnd = children.findPlain(bytes, at: bytes.place),
        let (year, yearEnd) = plainYear(bytes, from: idEnd &+ 1),
        let (subject, subjectEnd) = plainSubject(bytes, from: yearEnd &+ 1),
        let (attempted, grade, end) = Self.plainGrade(bytes, from: subjectEnd &+ 1),
        seen.insert(
          child: Int(children.plainChild), key: Int(year) &* slots &+ Int(subject))
      else { break }
      let record = ExamRecord(
        child: children.plainChild, schoolYear: year,
        subject: Int16(truncatingIfNeeded: subject), attempted: attempted, grade: grade)
      if batch.append(record) { flush() }
      bytes.place = end
      bytes.rows &+= 1
    }
    return bytes
  }

  @inline(__always)
  private mutating func plainYear(_ bytes: PlainBytes, from start: Int) -> (Int32, Int)? {
    if let expected = yearMemo.expected(bytes, at: start) { return expected }
    guard let cell = Self.plainField(bytes, from: start) else { return nil }
    let year = years.known(cell)
    guard year >= 0 else { return nil }
    yearMemo.note(cell, number: year)
    return (year, start &+ cell.count)
  }

  @inline(__always)
  private mutating func plainSubject(_ bytes: PlainBytes, from start: Int) -> (Int32, Int)? {
    if let expected = subjectMemo.expected(bytes, at: start) { return expected }
    guard let cell = Self.plainField(bytes, from: start) else { return nil }
    let page = bytes.encoding == .windows1252 ? 1 : 0
    let known = subjectSpellings[page].find(cell)
    guard known >= 0 else { return nil }
    let subject = subjectOf[page][Int(known)]
    subjectMemo.note(cell, number: subject)
    return (subject, start &+ cell.count)
  }

  /// A field that is not empty.
  private static func plainField(
    _ bytes: PlainBytes, from start: Int
  ) -> UnsafeBufferPointer<UInt8>? {
    guard let end = bytes.textEnd(from: start), end > start else { return nil }
    return bytes.cell(start, end)
  }

  /// Whether it was attempted, the grade, and where the next row begins.
  @inline(__always)
  private static func plainGrade(
    _ bytes: PlainBytes, from start: Int
  ) -> (Bool, Int8, Int)? {
    let attempted = bytes[start] == 0x31
    guard attempted || bytes[start] == 0x30, bytes[start &+ 1] == bytes.delimiter else {
      return nil
    }
    var end = start &+ 2
    while bytes[end] == 0x2D || bytes[end] &- 48 < 10, end < start &+ 6 { end &+= 1 }
    let cell = Cell(bytes.base + start + 2, count: end - start - 2)
    var next = end
    if bytes[next] == 0x0D { next &+= 1 }
    guard bytes[next] == 0x0A else { return nil }
    if !attempted { return cell.isEmpty ? (false, 0, next &+ 1) : nil }
    guard let grade = GradeReading.grade(cell) else { return nil }
    return (true, grade, next &+ 1)
  }
}
