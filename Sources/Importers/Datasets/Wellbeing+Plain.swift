extension Wellbeing {
  /// Rows such as `0766-000123;baseline;5;3;4;;2;…`, without quotes or blanks.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes {
    var bytes = bytes
    guard bytes.hasColumns(columns.count), itemCount > 0, minimum >= 0, maximum <= 9
    else { return bytes }
    // The last item is at most two bytes from a row's end; periods are bounded below.
    let limit = bytes.end &- 2 &* PlainBytes.reach &- 2 &* itemCount
    while bytes.place <= limit {
      guard let idEnd = children.findPlain(bytes, at: bytes.place),
        let (wave, waveEnd) = plainWave(bytes, from: idEnd &+ 1),
        let (level, itemPlace) = plainClassLevel(bytes, from: waveEnd &+ 1)
      else { break }
      let mark = answers.count
      guard let end = plainAnswers(bytes, from: itemPlace),
        seen.insert(child: Int(children.plainChild), key: Int(wave))
      else {
        answers.removeAll(after: mark)
        break
      }
      let record = WellbeingRecord(
        child: children.plainChild, wave: wave, classLevel: Int32(level))
      if batch.append(record) { flush() }
      bytes.place = end
      bytes.rows &+= 1
    }
    return bytes
  }

  /// A period met before, and where it ends.
  @inline(__always)
  private mutating func plainWave(_ bytes: PlainBytes, from start: Int) -> (Int32, Int)? {
    if let expected = periodMemo.expected(bytes, at: start) { return expected }
    var end = start
    while bytes[end] > 0x22, bytes[end] != bytes.delimiter, end < start + 20 { end += 1 }
    guard bytes[end] == bytes.delimiter else { return nil }
    let cell = UnsafeBufferPointer(start: bytes.base + start, count: end - start)
    let known = periods.find(cell)
    guard known >= 0 else { return nil }
    periodMemo.note(cell, number: waveOfPeriod[Int(known)])
    return (waveOfPeriod[Int(known)], end)
  }

  @inline(__always)
  private func plainClassLevel(_ bytes: PlainBytes, from start: Int) -> (Int, Int)? {
    var level = Int(bytes[start] &- 48)
    var place = start &+ 1
    guard level < 10 else { return nil }
    if bytes[place] &- 48 < 10 {
      level = level &* 10 &+ Int(bytes[place] &- 48)
      place &+= 1
    }
    guard bytes[place] == bytes.delimiter, level <= 10 else { return nil }
    return (level, place &+ 1)
  }

  /// Single digits on the scale, or nothing; where the next row begins.
  @inline(__always)
  private mutating func plainAnswers(_ bytes: PlainBytes, from start: Int) -> Int? {
    var place = start
    let (least, span) = (UInt8(minimum) &+ 48, UInt8(maximum &- minimum))
    var item = 1
    while true {
      let byte = bytes[place]
      if byte &- least <= span {
        _ = answers.append(Int8(truncatingIfNeeded: byte &- 48))
        place &+= 1
      } else {
        if byte &- 48 < 10 {
          guard noAnswer.contains(Int(byte &- 48)) else { return nil }
          place &+= 1
        }
        _ = answers.append(Self.blank)
      }
      if item == itemCount { break }
      guard bytes[place] == bytes.delimiter else { return nil }
      place &+= 1
      item &+= 1
    }
    if bytes[place] == 0x0D { place &+= 1 }
    return bytes[place] == 0x0A ? place &+ 1 : nil
  }
}
