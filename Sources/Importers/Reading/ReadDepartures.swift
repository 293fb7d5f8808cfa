/// How a file departs from RFC 4180, counted, each with the first line it was seen on.
public struct ReadDepartures: Sendable, Hashable {
  public struct Tally: Sendable, Hashable {
    public private(set) var count = 0
    public private(set) var firstLine = 0

    mutating func add(line: Int) {
      if count == 0 { firstLine = line }
      count += 1
    }

    mutating func add(_ other: Tally) {
      guard other.count > 0 else { return }
      firstLine = count == 0 ? other.firstLine : min(firstLine, other.firstLine)
      count += other.count
    }
  }

  public internal(set) var blankLines = Tally()
  /// Cells with quotes that quote nothing, kept as they stand.
  public internal(set) var loneQuotes = Tally()
  /// Quoted cells with blanks outside their quotes, which are left out.
  public internal(set) var spacedQuotes = Tally()
  public internal(set) var cellsOverLines = Tally()
  /// Rows with fewer cells than the header.
  public internal(set) var shortRows = Tally()
  /// Rows with more cells than the header.
  public internal(set) var longRows = Tally()
  /// Personal numbers, which are given with all but their first two digits hidden.
  public internal(set) var personalNumbers = Tally()
  /// Those that lost their leading zero or their hyphen, in columns of personal numbers.
  public internal(set) var oddPersonalNumbers = Tally()
}
