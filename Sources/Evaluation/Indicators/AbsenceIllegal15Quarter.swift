import Model

extension Indicator {
  /// Children illegally absent for much of a quarter.
  static let absenceIllegal15Quarter = Indicator(
    IndicatorDefinition(
      id: "absence_illegal_15_quarter",
      title: LocalizedText(
        da: "Børn med ulovligt fravær på mindst 15 pct. i et kvartal",
        en: "Children illegally absent at least 15 % of a quarter"),
      shortTitle: LocalizedText(da: "Ulovligt fravær, 15 pct.", en: "Illegal absence, 15 %"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .lower, sensitivity: .high,
      datasets: [.participants, .absence],
      population: LocalizedText(
        da: "børn med et kvartal (aug.–sep., okt.–dec., jan.–mar., apr.–jul.), hvor alle "
          + "leverede måneder har ulovligt fravær",
        en: "children with a quarter (Aug–Sep, Oct–Dec, Jan–Mar, Apr–Jul) all of whose "
          + "delivered months tell illegal absence"),
      numerator: LocalizedText(
        da: "børn med ulovligt fravær på mindst 15 pct. af skoledagene i et sådant kvartal",
        en: "children illegally absent at least 15 % of the school days of such a quarter"),
      denominator: LocalizedText(
        da: "børn med et sådant kvartal", en: "children with such a quarter"),
      interval: .wilson, comparison: .pairedProportion,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212",
      isKey: false),
    Share(of: .participants, .absence) { facts, wave in
      guard facts.absence.tellsIllegal else { return .instead(.missing) }
      return .children(facts.childCount) { child in
        let first = (wave * facts.absence.children + child) * AbsenceFacts.quarters
        var isHigh: Bool?
        for place in first..<first + AbsenceFacts.quarters {
          let quarter = facts.absence.illegal[place]
          guard quarter.schoolDays > 0, quarter.untold == 0 else { continue }
          // In ten-thousandths of a day 15 % of a school day is 1,500.
          isHigh = isHigh == true || quarter.illegal >= Int32(quarter.schoolDays) * 1500
        }
        return isHigh
      }
    })
}
