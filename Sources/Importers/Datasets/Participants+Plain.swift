import Model

extension Participants {
  /// Rows such as `0766-000123;04-05-2012;Nord;Mentor;01-08-2022;;plejefamilie;K`, without quotes
  /// or blanks, of children not met before, in districts, programmes and placements that were.
  mutating func readPlain(_ bytes: PlainBytes) -> PlainBytes {
    var bytes = bytes
    guard bytes.hasColumns(Place.sex + 1) else { return bytes }
    let limit = bytes.end &- 5 &* PlainBytes.reach
    while bytes.place <= limit {
      guard let id = Self.plainID(bytes),
        let birth = bytes.day(from: bytes.place &+ id.count &+ 1, birthFormat),
        let (district, districtEnd) = districtMemo.known(bytes, at: birth.end &+ 1),
        let (programme, programmeEnd) = programmeMemo.known(bytes, at: districtEnd &+ 1),
        let start = bytes.day(from: programmeEnd &+ 1, startFormat),
        let exit = plainExit(bytes, from: start.end &+ 1, notBefore: start.day),
        let (placement, placementEnd) = placementMemo.known(bytes, at: exit.end &+ 1),
        let (sex, sexCount, next) = Self.plainSex(bytes, from: placementEnd &+ 1)
      else { break }
      guard !PersonalNumber.isWhole(id), let child = children.numberOfNew(id) else { break }
      var signature = ByteKeyTable.mix(0, bytes.cell(exit.end &+ 1, placementEnd))
      signature = ByteKeyTable.mix(signature, bytes.cell(placementEnd &+ 1, sexCount))
      for _ in 2..<Place.fixed.count { signature = ByteKeyTable.mix(signature, Self.nothing) }
      fixed.append(Self.fixedPart(signature, birth: birth.day, district: district))
      var spell = ByteKeyTable.mix(0, bytes.cell(districtEnd &+ 1, programmeEnd))
      spell = ByteKeyTable.mix(spell, bytes.cell(programmeEnd &+ 1, start.end))
      spell = ByteKeyTable.mix(spell, bytes.cell(start.end &+ 1, exit.end))
      spell = ByteKeyTable.mix(spell, Self.nothing)
      firstSpells.append(spell)
      let record = ParticipantRecord(
        child: child, isFirst: true, birth: birth.day, district: district,
        programme: programme, placement: placement, start: start.day, exit: exit.day, sex: sex)
      if batch.append(record) { flush() }
      if exit.day > knownUntil, exit.day != .max {
        bytes.exits.append((row: bytes.rows, day: exit.day, column: Place.exit))
      }
      bytes.place = next
      bytes.rows &+= 1
    }
    return bytes
  }

  private static var nothing: UnsafeBufferPointer<UInt8> { Cell.empty.bytes }

  /// An id of 8 to 16 letters, digits and hyphens at the beginning of a row, which no footer is.
  @inline(__always)
  private static func plainID(_ bytes: PlainBytes) -> Cell? {
    let start = bytes.place
    var end = start
    while end < start &+ 17 {
      let byte = bytes[end]
      guard byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == 0x2D else { break }
      end &+= 1
    }
    guard bytes[end] == bytes.delimiter, (8...16).contains(end &- start) else { return nil }
    return Cell(bytes.base + start, count: end &- start)
  }

  /// An exit, or none.
  @inline(__always)
  private func plainExit(
    _ bytes: PlainBytes, from start: Int, notBefore first: Int32
  ) -> (day: Int32, end: Int)? {
    if bytes[start] == bytes.delimiter { return (.max, start) }
    guard let exit = bytes.day(from: start, exitFormat), exit.day >= first,
      exit.day != DateReading.openEnd
    else { return nil }
    return exit
  }

  /// One letter or nothing at a row's end: the sex, where its cell ends and the next row begins.
  @inline(__always)
  private static func plainSex(
    _ bytes: PlainBytes, from start: Int
  ) -> (ParticipantRecord.Sex, end: Int, next: Int)? {
    var end = start
    let sex: ParticipantRecord.Sex
    switch bytes[start] | 0x20 {
    case UInt8(ascii: "k"), UInt8(ascii: "p"):
      sex = .female
      end &+= 1
    case UInt8(ascii: "m"), UInt8(ascii: "d"):
      sex = .male
      end &+= 1
    default: sex = .unknown
    }
    var next = end
    if bytes[next] == 0x0D { next &+= 1 }
    return bytes[next] == 0x0A ? (sex, end, next &+ 1) : nil
  }
}
