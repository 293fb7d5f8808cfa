import Model

extension Indicator {
  /// Programme children who were notified about.
  static let notificationsChildrenShare = Indicator(
    IndicatorDefinition(
      id: "notifications_children_share",
      title: LocalizedText(
        da: "Børn, der er underrettet om", en: "Children who were notified about"),
      shortTitle: LocalizedText(da: "Børn underrettet om", en: "Children notified about"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .neutral, sensitivity: .high,
      datasets: [.participants, .notifications],
      population: LocalizedText(
        da: "børn i programmet på mindst én dag i kalenderåret",
        en: "children in the programme on any day of the calendar year"),
      numerator: LocalizedText(
        da: "de af dem, der er mindst én underretning om",
        en: "those of them with at least one notification"),
      denominator: LocalizedText(
        da: "børn i programmet det år", en: "children in the programme that year"),
      interval: .wilson, comparison: .pairedProportion,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212"),
    Share(of: .participants, .notifications) { facts, wave in
      let (isIn, notifications) = (facts.inCalendarYear[wave], facts.notifications)
      return .children(facts.childCount) { child in
        guard isIn[child] else { return nil }
        return notifications.counts[wave * notifications.children + child] > 0
      }
    })
}
