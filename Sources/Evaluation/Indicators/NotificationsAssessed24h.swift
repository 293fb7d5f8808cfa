import Model

extension Indicator {
  /// Notifications assessed within a day.
  static let notificationsAssessed24h = Indicator(
    asOf: IndicatorDefinition(
      id: "notifications_assessed_24h",
      title: LocalizedText(
        da: "Underretninger vurderet inden for 24 timer",
        en: "Notifications assessed within 24 hours"),
      shortTitle: LocalizedText(da: "Vurderet inden 24 timer", en: "Assessed within 24 hours"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .higher, sensitivity: .low,
      datasets: [.participants, .notifications],
      population: LocalizedText(
        da: "underretninger modtaget i kalenderåret med klokkeslæt, mindst 24 timer før "
          + "opgørelsesdatoen",
        en: "notifications received in the year with a clock time, at least 24 hours before "
          + "the reference date"),
      numerator: LocalizedText(
        da: "vurderet højst 24 timer efter modtagelsen; ikke vurderet regnes for sent",
        en: "assessed at most 24 hours after receipt; not assessed counts as late"),
      denominator: LocalizedText(
        da: "underretninger med klokkeslæt; dem uden tælles ved siden af",
        en: "notifications with a clock time; those without are counted beside"),
      interval: .wilson, comparison: .unpairedProportion,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212; barnets lov §§ 136–137"),
    {
      var share = Share(of: .participants, .notifications) { facts, wave, day in
        let notifications = facts.notifications
        if notifications.lacksClockTimes(wave) { return .instead(.notMeasured) }
        let minutes = NotificationFacts.minutesOfDay
        let last = (Int64(day) - 1) * minutes
        return .each(
          notifications.timed[wave].filter { $0.received <= last }.map { timed in
            let isInTime =
              timed.assessed >= timed.received && timed.assessed - timed.received <= minutes
            return Trial(Int(timed.child), isInTime)
          })
      }
      share.untold = { facts, wave, child in
        Int(facts.notifications.untimed[wave * facts.notifications.children + child])
      }
      return share
    }())
}
