import Importers
import Model

extension Composition {
  /// Describes the children on a day, from all their spells in the programme.
  init(of facts: ParticipantFacts, on date: CalendarDate, _ read: MunicipalityImport) {
    self.init()
    let day = date.daysSinceEpoch
    let (year, month, dayOfMonth) = date.components
    let yearBefore =
      CalendarDate(year: year - 1, month: month, day: dayOfMonth)
      ?? CalendarDate(uncheckedYear: year - 1, month: month, day: 28)
    let since = yearBefore.daysSinceEpoch
    var first = Array(repeating: Int32.max, count: facts.birth.count)
    var last = Array(repeating: Int32.min, count: facts.birth.count)
    var programme = Array(repeating: Int32(-1), count: facts.birth.count)
    for spell in facts.spells {
      let child = Int(spell.child)
      first[child] = min(first[child], spell.start)
      last[child] = max(last[child], spell.exit)
      if spell.start <= day, spell.exit >= day { programme[child] = spell.programme }
    }
    total = facts.birth.count
    var byProgramme = Array(repeating: 0, count: read.programmes.count)
    var byDistrict = Array(repeating: 0, count: read.districts.count)
    // The last place is for children without a placement.
    var byPlacement = Array(repeating: 0, count: read.placements.count + 1)
    for child in facts.birth.indices {
      if first[child] > since, first[child] <= day { joined += 1 }
      if last[child] >= since, last[child] < day { left += 1 }
      guard programme[child] >= 0 else { continue }
      current += 1
      ages[CalendarDate(daysSinceEpoch: facts.birth[child]).wholeYears(until: date), default: 0] +=
        1
      let years = CalendarDate(daysSinceEpoch: first[child]).wholeYears(until: date)
      programmeYears[years + 1, default: 0] += 1
      byProgramme[Int(programme[child])] += 1
      byDistrict[Int(facts.district[child])] += 1
      let placement = Int(facts.placement[child])
      byPlacement[placement < 0 ? read.placements.count : placement] += 1
    }
    programmes = Self.named(byProgramme, read.programmes)
    districts = Self.named(byDistrict, read.districts)
    placements = Self.named(byPlacement, read.placements + [""])
  }

  private static func named(_ counts: [Int], _ names: [String]) -> [String: Int] {
    Dictionary(zip(names, counts).filter { $1 > 0 }, uniquingKeysWith: +)
  }
}
