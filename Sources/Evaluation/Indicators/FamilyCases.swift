import Importers
import Model

extension MunicipalityFacts {
  /// Counts each child's family cases that meet a condition, by district.
  func familyCaseCounts(_ isCounted: (FamilyCaseRecord) -> Bool) -> [Tally] {
    var own = Array(repeating: 0, count: childCount)
    for record in familyCases.cases where isCounted(record) { own[Int(record.child)] += 1 }
    var tallies = Array(repeating: CountTally(), count: districtCount)
    for (child, district) in participants.district.enumerated() {
      tallies[Int(district)].add(own[child])
    }
    return tallies.map(Tally.count)
  }

  /// How long cases took that were closed in a wave's calendar year, by district.
  ///
  /// - Parameters:
  ///   - wave: The wave's place.
  ///   - day: The day as of which cases are open.
  ///   - hundredths: The quantile that is told.
  /// - Returns: One tally a district; not measured where the year had not begun on the day.
  func caseDurations(_ wave: Int, asOf day: Int32, hundredths: Int) -> [Tally] {
    guard let last = days[wave].countingDay(asOf: day) else { return everywhere(.notMeasured) }
    var closed = Array(repeating: [Int32](), count: districtCount)
    var children = Array(repeating: Set<Int32>(), count: districtCount)
    var open = Array(repeating: 0, count: districtCount)
    var oldest = open
    for record in familyCases.cases {
      let district = Int(participants.district[Int(record.child)])
      if days[wave].calendarYear.contains(record.closed) {
        closed[district].append(record.closed - record.opened)
        children[district].insert(record.child)
      }
      if record.isOpen(on: last) {
        open[district] += 1
        oldest[district] = max(oldest[district], Int(last - record.opened))
      }
    }
    return (0..<districtCount).map { district in
      .duration(
        DurationTally(
          hundredths: hundredths, days: closed[district], children: children[district].count,
          open: open[district], oldest: oldest[district]))
    }
  }
}

extension FamilyCaseRecord {
  /// Opened by the end of a day and not closed on it or before.
  func isOpen(on day: Int32) -> Bool { opened <= day && closed > day }
}
