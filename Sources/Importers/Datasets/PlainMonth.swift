/// Month, days absent and school days as nearly all rows of `absence` write them, read by words.
struct PlainMonth {
  /// Year × 12 + month − 1.
  let month: Int
  /// Ten-thousandths of a day.
  let absent: Int
  let hasComma: Bool
  let school: Int
  /// Where the next row begins.
  let end: Int

  /// `01-08-2022;1,5;16` and a line end, from the byte after the child's delimiter.
  @inline(__always)
  init?(_ bytes: PlainBytes, from start: Int) {
    if let usual = Self(usual: bytes, from: start) {
      self = usual
    } else {
      self.init(any: bytes, from: start)
    }
  }

  /// Days below ten with one decimal, of ten school days or more: two words and three bytes.
  @inline(__always)
  private init?(usual bytes: PlainBytes, from start: Int) {
    // Digits become their values and all other bytes zero.
    let date = bytes.word(at: start) ^ 0x3030_2D30_302D_3130
    let days = bytes.word(at: start &+ 8) ^ (0x3000_302C_3000_3030 | bytes.betweenDays)
    let last = bytes[start &+ 16] &- 48
    let feed = bytes[start &+ 17] == 0x0D ? start &+ 18 : start &+ 17
    let odd =
      (date &+ 0x0606_0006_0600_0000 | date) & 0xF0F0_FFF0_F0FF_FFFF
      | (days &+ 0x0600_0600_0600_0606 | days) & 0xF0FF_F0FF_F0FF_F0F0
    guard odd == 0, last < 10, bytes[feed] == 0x0A else { return nil }
    let month = Int(truncatingIfNeeded: (date >> 24) & 0xF &* 10 &+ (date >> 32) & 0xF)
    let year = Int(
      truncatingIfNeeded: (date >> 48) & 0xF &* 1000 &+ (date >> 56) &* 100
        &+ days & 0xF &* 10 &+ (days >> 8) & 0xF)
    guard month &- 1 < 12, month > 0, year > 0 else { return nil }
    self.month = year &* 12 &+ month &- 1
    absent = Int(
      truncatingIfNeeded: (days >> 24) & 0xF &* 10_000 &+ (days >> 40) & 0xF &* 1000)
    hasComma = true
    school = Int(truncatingIfNeeded: (days >> 56) &* 10) &+ Int(last)
    end = feed &+ 1
  }

  @inline(never)
  private init?(any bytes: PlainBytes, from start: Int) {
    guard let month = Self.month(bytes, start), bytes[start &+ 10] == bytes.delimiter,
      let (value, hasComma, length) = Self.days(bytes.word(at: start &+ 11), bytes.delimiter)
    else { return nil }
    var place = start &+ 12 &+ length
    var school = Int(bytes[place] &- 48)
    guard school < 10 else { return nil }
    let second = Int(bytes[place &+ 1] &- 48)
    place &+= 1
    if second < 10 {
      school = school &* 10 &+ second
      place &+= 1
    }
    if bytes[place] == 0x0D { place &+= 1 }
    guard bytes[place] == 0x0A else { return nil }
    self.month = month
    absent = value
    self.hasComma = hasComma
    self.school = school
    end = place &+ 1
  }

  /// The month of `01-mm-yyyy`.
  @inline(__always)
  private static func month(_ bytes: PlainBytes, _ start: Int) -> Int? {
    // Bytes 2 to 9: `-mm-yyyy`.
    let word = bytes.word(at: start &+ 2)
    let digits: UInt64 = 0x0F0F_0F0F_000F_0F00
    let tops: UInt64 = 0xF0F0_F0F0_FFF0_F0FF
    let pattern: UInt64 = 0x3030_3030_2D30_302D
    guard bytes[start] == 0x30, bytes[start &+ 1] == 0x31, word & tops == pattern,
      (word &+ (0x0606_0606_0006_0600 as UInt64)) & tops == pattern
    else { return nil }
    let values = word & digits
    let month = Int((values >> 8) & 0xF) &* 10 &+ Int((values >> 16) & 0xF)
    // Four digits, most significant first, into pairs and then into one number.
    let pairs = (values >> 32) &* 10 &+ (values >> 40)
    let year = Int(pairs & 0xFF) &* 100 &+ Int((pairs >> 16) & 0xFF)
    guard month &- 1 < 12, month > 0, year > 0 else { return nil }
    return year &* 12 &+ month &- 1
  }

  /// A number such as `3`, `12` or `1,5` before a delimiter, and how many bytes it takes.
  @inline(__always)
  private static func days(_ word: UInt64, _ delimiter: UInt8) -> (Int, Bool, Int)? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = word ^ (UInt64(delimiter) &* ones)
    let zero = (difference &- ones) & ~difference & 0x8080_8080_8080_8080
    let length = zero.trailingZeroBitCount >> 3
    guard (1...4).contains(length) else { return nil }
    // The number's last byte becomes the word's highest; bytes before the first are zero.
    let text = word << UInt64(64 &- 8 &* length)
    func digit(_ place: UInt64) -> Int { Int((text >> (place &* 8)) & 0xF) }
    if (text >> 48) & 0xFF == 0x2C {
      guard length >= 3 else { return nil }
      let tops: UInt64 =
        length == 3 ? 0xF000_F000_0000_0000 as UInt64 : 0xF000_F0F0_0000_0000 as UInt64
      let pattern: UInt64 = tops & 0x3030_3030_3030_3030
      guard text & tops == pattern, (text &+ 0x0600_0606_0000_0000) & tops == pattern
      else { return nil }
      return (digit(4) &* 100_000 &+ digit(5) &* 10_000 &+ digit(7) &* 1000, true, length)
    }
    guard length <= 2 else { return nil }
    let tops: UInt64 =
      length == 1 ? 0xF000_0000_0000_0000 as UInt64 : 0xF0F0_0000_0000_0000 as UInt64
    let pattern: UInt64 = tops & 0x3030_3030_3030_3030
    guard text & tops == pattern, (text &+ 0x0606_0000_0000_0000) & tops == pattern
    else { return nil }
    return (digit(6) &* 100_000 &+ digit(7) &* 10_000, false, length)
  }
}

extension PlainBytes {
  /// The delimiter before and after the days absent of `22;1,5;1`.
  @inline(__always)
  fileprivate var betweenDays: UInt64 { UInt64(delimiter) << 16 | UInt64(delimiter) << 48 }
}
