extension Wellbeing {
  /// Rows such as `0766-000123;baseline;5;3;4;;2;…`, without quotes or blanks.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes {
    var bytes = bytes
    guard bytes.hasColumns(columns.count), minimum >= 0, maximum <= 9 else { return bytes }
    // The last item is at most two bytes from a row's end; periods are bounded below.
    let reach = PlainBytes.reach + 2 * itemCount
    while bytes.place + reach <= bytes.end {
      guard let idEnd = children.findPlain(bytes),
        let (wave, classPlace) = plainWave(bytes, from: idEnd + 1),
        let (level, itemPlace) = plainClassLevel(bytes, from: classPlace)
      else { break }
      let mark = answers.count
      guard let end = plainAnswers(bytes, from: itemPlace),
        seen.insert(child: Int(children.plainChild), key: Int(wave))
      else {
        answers.removeLast(answers.count - mark)
        break
      }
      let record = WellbeingRecord(
        child: children.plainChild, wave: wave, classLevel: Int32(level))
      if batch.append(record) { flush() }
      bytes.place = end
      bytes.rows += 1
    }
    return bytes
  }

  /// A period met before, and where the class level begins.
  @inline(__always)
  private func plainWave(_ bytes: PlainBytes, from start: Int) -> (Int32, Int)? {
    var end = start
    while bytes[end] > 0x22, bytes[end] != bytes.delimiter, end < start + 20 { end += 1 }
    guard bytes[end] == bytes.delimiter else { return nil }
    let known = periods.find(
      UnsafeBufferPointer(start: bytes.base + start, count: end - start))
    guard known >= 0 else { return nil }
    return (waveOfPeriod[Int(known)], end + 1)
  }

  @inline(__always)
  private func plainClassLevel(_ bytes: PlainBytes, from start: Int) -> (Int, Int)? {
    var level = Int(bytes[start] &- 48)
    var place = start + 1
    guard level < 10 else { return nil }
    if bytes[place] &- 48 < 10 {
      level = level * 10 + Int(bytes[place] &- 48)
      place += 1
    }
    guard bytes[place] == bytes.delimiter, level <= 10 else { return nil }
    return (level, place + 1)
  }

  /// Single digits on the scale, or nothing; where the next row begins.
  @inline(__always)
  private mutating func plainAnswers(_ bytes: PlainBytes, from start: Int) -> Int? {
    var place = start
    for item in 0..<itemCount {
      let digit = Int(bytes[place]) - 48
      if digit >= 0, digit < 10 {
        guard digit >= minimum, digit <= maximum else { return nil }
        answers.append(Int8(digit))
        place += 1
      } else {
        answers.append(Self.blank)
      }
      if item < itemCount - 1 {
        guard bytes[place] == bytes.delimiter else { return nil }
        place += 1
      }
    }
    if bytes[place] == 0x0D { place += 1 }
    return bytes[place] == 0x0A ? place + 1 : nil
  }
}
