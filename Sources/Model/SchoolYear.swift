/// A school year: 1 August of its first calendar year to 31 July of the next.
public struct SchoolYear: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The calendar year in which it begins.
  public let start: Int

  public init(start: Int) {
    self.start = start
  }

  /// The school year that holds a month; August begins a new one.
  public init(year: Int, month: Int) {
    start = month >= 8 ? year : year - 1
  }

  /// Reads `2023/2024`, `2023/24` or `2023-2024`; the second year must follow the first.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" })
    guard parts.count == 2, parts[0].utf8.count == 4, let first = Int(parts[0]), first > 0,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let second = Int(parts[1])
    else { return nil }
    let expected = parts[1].utf8.count == 4 ? first + 1 : (first + 1) % 100
    guard parts[1].utf8.count == 4 || (parts[1].utf8.count == 2 && text.contains("/")),
      second == expected
    else { return nil }
    start = first
  }

  public var firstDay: CalendarDate { CalendarDate(uncheckedYear: start, month: 8, day: 1) }
  public var lastDay: CalendarDate { CalendarDate(uncheckedYear: start + 1, month: 7, day: 31) }

  public var description: String { "\(start)/\(start + 1)" }

  public static func < (left: Self, right: Self) -> Bool {
    left.start < right.start
  }
}
