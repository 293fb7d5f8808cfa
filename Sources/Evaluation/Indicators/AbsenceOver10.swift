import Model

extension Indicator {
  /// Children absent for more than a tenth of their school days.
  static let absenceOver10 = Indicator(
    IndicatorDefinition(
      id: "absence_over_10",
      title: LocalizedText(
        da: "Børn med fravær over 10 pct.", en: "Children absent more than 10 %"),
      shortTitle: LocalizedText(da: "Fravær over 10 pct.", en: "Absence above 10 %"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .lower, sensitivity: .high,
      datasets: [.participants, .absence],
      population: LocalizedText(
        da: "børn med mindst én gyldig måned i skoleåret",
        en: "children with at least one valid month of the school year"),
      numerator: LocalizedText(
        da: "børn, hvis eget fravær er over 10 pct. af deres skoledage",
        en: "children whose own absence is above 10 % of their school days"),
      denominator: LocalizedText(
        da: "børn med mindst én måned", en: "children with at least one month"),
      interval: .wilson, comparison: .pairedProportion,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212"),
    Share(of: .participants, .absence) { facts, wave in
      let absence = facts.absence
      return .children(facts.childCount) { child in
        let place = wave * absence.children + child
        let days = Int64(absence.schoolDays[place])
        // Absence is in ten-thousandths of a day: a tenth of a school day is a thousand.
        return days > 0 ? absence.absent[place] > days * 1000 : nil
      }
    })
}
