import Importers
import Model

/// Family cases as they were read; there are few a child.
struct FamilyCaseFacts {
  private(set) var cases: [FamilyCaseRecord] = []
  /// By the case type's place in the municipality's list.
  private var isInvestigation: [Bool] = []

  mutating func add(_ records: UnsafeBufferPointer<FamilyCaseRecord>) {
    cases.append(contentsOf: records)
  }

  mutating func finish(caseTypes: [String]) {
    isInvestigation = caseTypes.map(InvestigationType.isNamed)
  }

  /// The last day for a case's investigation: as given, else four calendar months after it was
  /// opened where its type says that it is one.
  func due(_ record: FamilyCaseRecord) -> Int32? {
    if record.investigationDue >= 0 { return record.investigationDue }
    guard record.caseType >= 0, isInvestigation[Int(record.caseType)] else { return nil }
    return CalendarDate(daysSinceEpoch: record.opened).adding(months: 4).daysSinceEpoch
  }
}

extension CalendarDate {
  /// The same day of the month so many months later, or that month's last day where it has none.
  func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let place = year * 12 + month - 1 + months
    let (laterYear, laterMonth) = (place / 12, place % 12 + 1)
    return CalendarDate(
      uncheckedYear: laterYear, month: laterMonth,
      day: min(day, Self.days(inMonth: laterMonth, of: laterYear)))
  }
}
