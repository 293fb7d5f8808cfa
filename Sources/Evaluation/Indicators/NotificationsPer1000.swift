import Model

extension Indicator {
  /// Notifications about programme children, against the children who live there.
  static let notificationsPer1000 = Indicator(
    IndicatorDefinition(
      id: "notifications_per_1000",
      title: LocalizedText(
        da: "Underretninger om programmets børn pr. 1.000 børn i distriktet",
        en: "Notifications about programme children per 1,000 children of the district"),
      shortTitle: LocalizedText(da: "Underretninger pr. 1.000", en: "Notifications per 1,000"),
      unit: .perThousand, decimals: 1, kind: .rate, polarity: .neutral, sensitivity: .high,
      datasets: [.participants, .notifications, .population],
      population: LocalizedText(
        da: "programmets børn; børn i befolkningen samme kalenderår",
        en: "programme children; children of the population in the same calendar year"),
      numerator: LocalizedText(
        da: "underretninger modtaget i kalenderåret", en: "notifications received in the year"),
      denominator: LocalizedText(
        da: "børn i befolkningen det år", en: "children of the population that year"),
      interval: .byar, comparison: .rateRatio,
      source: "Breslow & Day (1987), IARC 82, p. 69; Garwood (1936), Biometrika 28, pp. 437–442",
      edition: .public),
    EventRate(
      datasets: [.participants, .notifications, .population], per: 1000,
      population: { facts, wave in facts.population[wave] },
      events: { facts, wave, child in
        Int(facts.notifications.counts[wave * facts.notifications.children + child])
      }))
}
