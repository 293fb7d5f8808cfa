import Model

extension Indicator {
  /// Children who were notified about more than once.
  static let notificationsRepeatShare = Indicator(
    IndicatorDefinition(
      id: "notifications_repeat_share",
      title: LocalizedText(
        da: "Børn med gentagne underretninger", en: "Children with repeated notifications"),
      shortTitle: LocalizedText(da: "Gentagne underretninger", en: "Repeated notifications"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .neutral, sensitivity: .high,
      datasets: [.participants, .notifications],
      population: LocalizedText(
        da: "børn med mindst én underretning i kalenderåret",
        en: "children with at least one notification in the year"),
      numerator: LocalizedText(
        da: "børn med mindst to underretninger", en: "children with at least two notifications"),
      denominator: LocalizedText(da: "børn med mindst én", en: "children with at least one"),
      interval: .wilson, comparison: .none,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212",
      isKey: false),
    Share(of: .participants, .notifications) { facts, wave in
      .children(facts.childCount) { child in
        let count = facts.notifications.counts[wave * facts.notifications.children + child]
        return count > 0 ? count > 1 : nil
      }
    })
}
