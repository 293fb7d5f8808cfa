import Importers
import Model

extension Indicator {
  /// Investigations done in time.
  static let investigationWithin4Months = Indicator(
    asOf: IndicatorDefinition(
      id: "investigation_within_4_months",
      title: LocalizedText(
        da: "Undersøgelser færdige inden fristen", en: "Investigations done in time"),
      shortTitle: LocalizedText(da: "Undersøgelse til tiden", en: "Investigation in time"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .higher, sensitivity: .low,
      datasets: [.participants, .familyCases],
      population: LocalizedText(
        da: "familiesager med en frist for undersøgelsen, eller hvis sagstype begynder med "
          + InvestigationType.list(or: "eller")
          + ", med frist i kalenderåret og senest på opgørelsesdatoen",
        en: "family cases with a due date for the investigation, or whose type begins with "
          + InvestigationType.list(or: "or")
          + ", due in the calendar year and by the reference date"),
      numerator: LocalizedText(
        da: "undersøgelsen er færdig senest på fristen; uden frist senest fire "
          + "kalendermåneder efter oprettelsen. Ikke færdig regnes for sent",
        en: "done by the due date; where none is given, by four calendar months after "
          + "opening. Not done counts as late"),
      denominator: LocalizedText(da: "sager med en sådan frist", en: "cases with such a due date"),
      interval: .wilson, comparison: .unpairedProportion,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212; barnets lov § 20, stk. 3"),
    Share(of: .participants, .familyCases) { facts, wave, day in
      let year = facts.days[wave].calendarYear
      guard day >= year.lowerBound else { return .instead(.notMeasured) }
      return .each(
        facts.familyCases.cases.compactMap { record in
          guard let due = facts.familyCases.due(record), year.contains(due), due <= day else {
            return nil
          }
          let isDone = record.investigationDone >= 0 && record.investigationDone <= due
          return Trial(Int(record.child), isDone)
        })
    })
}
