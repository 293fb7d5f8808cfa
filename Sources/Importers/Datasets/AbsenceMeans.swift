import Model

/// Days absent and school days by child and school year, to find means that are hardly days.
struct AbsenceMeans {
  private struct Sums {
    /// Ten-thousandths of a day.
    var absent: Int64 = 0
    var schoolDays: Int64 = 0

    var isHigh: Bool { absent * 2 > schoolDays * NumberReading.scale }

    mutating func add(_ absent: Int64, _ schoolDays: Int64) {
      self.absent += absent
      self.schoolDays += schoolDays
    }
  }

  /// School years of a child that are held side by side; the others lie in a table.
  private static let span = 8
  private static let lead = 3
  private let children: Int
  private var base: Int?
  private var near: [Sums] = []
  private var others: [Int: [Int32: Sums]] = [:]

  init(children: Int) {
    self.children = children
  }

  mutating func add(_ records: UnsafeBufferPointer<AbsenceRecord>) {
    // A child's months mostly follow one another: they are added up before they are put away.
    var (child, year, sums) = (Int32(-1), 0, Sums())
    for record in records {
      // A school year begins in August, the eighth month.
      let own = (Int(record.month) - 7) / 12
      if record.child != child || own != year {
        if child >= 0 { add(sums, of: child, in: year) }
        (child, year, sums) = (record.child, own, Sums())
      }
      sums.add(Int64(record.absent), Int64(record.schoolDays))
    }
    if child >= 0 { add(sums, of: child, in: year) }
  }

  private mutating func add(_ sums: Sums, of child: Int32, in year: Int) {
    let first = base ?? begin(year)
    let slot = year - first
    if slot >= 0, slot < Self.span {
      near[Int(child) * Self.span + slot].add(sums.absent, sums.schoolDays)
    } else {
      others[year, default: [:]][child, default: Sums()].add(sums.absent, sums.schoolDays)
    }
  }

  private mutating func begin(_ year: Int) -> Int {
    near = Array(repeating: Sums(), count: children * Self.span)
    base = year - Self.lead
    return year - Self.lead
  }

  /// School years in which more than half of all days were absence, and those in which that is so of
  /// single children.
  func issues(file: String) -> [Issue] {
    var (whole, single) = ([(String, String)](), [(String, String)]())
    for (year, sums) in byYear {
      let name = SchoolYear(start: year).description
      if sums.all.isHigh {
        let percent = sums.all.absent / (sums.all.schoolDays * NumberReading.scale / 100)
        whole.append((name, "\(percent) %"))
      } else if sums.high > 0 {
        single.append((name, String(sums.high)))
      }
    }
    return [
      Self.issue(
        whole, "absent_days", file, da: "højst 50 pct. af skoledagene",
        en: "at most 50 % of the school days"),
      Self.issue(
        single, Column.childID, file, da: "højst 50 pct. af hvert barns skoledage",
        en: "at most 50 % of each child's school days"),
    ].compactMap(\.self)
  }

  /// All children of a year together, and of how many more than half of the days were absence.
  private struct Year {
    var all = Sums()
    var high = 0

    mutating func add(_ child: Sums) {
      all.add(child.absent, child.schoolDays)
      if child.isHigh { high += 1 }
    }
  }

  private var byYear: [(Int, Year)] {
    var years: [(Int, Year)] = []
    if let base {
      var side = Array(repeating: Year(), count: Self.span)
      for place in near.indices { side[place % Self.span].add(near[place]) }
      years += side.enumerated().map { (base + $0.offset, $0.element) }
    }
    for (year, children) in others {
      var sums = Year()
      for child in children.values { sums.add(child) }
      years.append((year, sums))
    }
    return years.sorted { $0.0 < $1.0 }
  }

  private static func issue(
    _ years: [(name: String, found: String)], _ column: String, _ file: String, da: String,
    en: String
  ) -> Issue? {
    guard !years.isEmpty else { return nil }
    let names = years.map(\.name).joined(separator: ", ")
    return Issue(
      .warning, .highAbsence, at: SourceLocation(file: file, column: column),
      found: years.map { "\($0.name): \($0.found)" }.joined(separator: ", "),
      expected: LocalizedText(da: "\(da) i \(names)", en: "\(en) in \(names)"))
  }
}
