extension Exams {
  /// Rows such as `0766-000123;2022/2023;Dansk læsning;1;7`, without quotes or blanks.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes {
    var bytes = bytes
    guard bytes.hasColumns(5) else { return bytes }
    let page = bytes.encoding == .windows1252 ? 1 : 0
    while bytes.place + 2 * PlainBytes.reach <= bytes.end {
      guard let idEnd = children.findPlain(bytes),
        let yearEnd = Self.plainField(bytes, from: idEnd + 1),
        let subjectEnd = Self.plainField(bytes, from: yearEnd + 1)
      else { break }
      let schoolYear = years.known(
        UnsafeBufferPointer(start: bytes.base + idEnd + 1, count: yearEnd - idEnd - 1))
      let subject = subjectSpellings[page].find(
        UnsafeBufferPointer(start: bytes.base + yearEnd + 1, count: subjectEnd - yearEnd - 1))
      guard schoolYear >= 0, subject >= 0,
        let (attempted, grade, end) = Self.plainGrade(bytes, from: subjectEnd + 1)
      else { break }
      let subjectNumber = subjectOf[page][Int(subject)]
      guard
        seen.insert(
          child: Int(children.plainChild), key: Int(schoolYear) * slots + Int(subjectNumber))
      else { break }
      let record = ExamRecord(
        child: children.plainChild, schoolYear: schoolYear, subject: Int16(subjectNumber),
        attempted: attempted, grade: grade)
      if batch.append(record) { flush() }
      bytes.place = end
      bytes.rows += 1
    }
    return bytes
  }

  /// Where a field of at most 48 bytes without quotes or line ends stops.
  @inline(__always)
  private static func plainField(_ bytes: PlainBytes, from start: Int) -> Int? {
    var end = start
    while bytes[end] >= 0x20, bytes[end] != 0x22, bytes[end] != bytes.delimiter,
      end < start + 48
    {
      end += 1
    }
    return bytes[end] == bytes.delimiter && end > start ? end : nil
  }

  /// Whether it was attempted, the grade, and where the next row begins.
  @inline(__always)
  private static func plainGrade(
    _ bytes: PlainBytes, from start: Int
  ) -> (Bool, Int8, Int)? {
    let attempted = bytes[start] == 0x31
    guard attempted || bytes[start] == 0x30, bytes[start + 1] == bytes.delimiter else {
      return nil
    }
    var end = start + 2
    while bytes[end] == 0x2D || bytes[end] &- 48 < 10, end < start + 6 { end += 1 }
    let cell = Cell(bytes.base + start + 2, count: end - start - 2)
    var next = end
    if bytes[next] == 0x0D { next += 1 }
    guard bytes[next] == 0x0A else { return nil }
    if !attempted { return cell.isEmpty ? (false, 0, next + 1) : nil }
    guard let grade = GradeReading.grade(cell) else { return nil }
    return (true, grade, next + 1)
  }
}
