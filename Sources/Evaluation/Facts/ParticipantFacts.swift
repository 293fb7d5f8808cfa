import Importers

/// Who the children are, by child.
struct ParticipantFacts {
  private(set) var district: [Int32] = []
  private(set) var birth: [Int32] = []
  private(set) var placement: [Int32] = []
  /// Every spell: a child, from a day, to a day.
  private(set) var spells: [Spell] = []

  struct Spell {
    let child: Int32
    let programme: Int32
    let start: Int32
    /// The last day; `Int32.max` where it has not ended.
    let exit: Int32
  }

  mutating func add(_ records: UnsafeBufferPointer<ParticipantRecord>) {
    for record in records {
      if record.isFirst {
        district.append(record.district)
        birth.append(record.birth)
        placement.append(record.placement)
      }
      spells.append(
        Spell(
          child: record.child, programme: record.programme, start: record.start,
          exit: record.exit))
    }
  }

  /// Which children are in the programme on any day of a period, by child.
  func present(in days: ClosedRange<Int32>) -> [Bool] {
    var present = Array(repeating: false, count: birth.count)
    for spell in spells where spell.start <= days.upperBound && spell.exit >= days.lowerBound {
      present[Int(spell.child)] = true
    }
    return present
  }
}
