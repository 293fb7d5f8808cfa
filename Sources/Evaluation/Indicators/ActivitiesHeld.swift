import Importers
import Model

extension Indicator {
  /// Activities held among those planned.
  static let activitiesHeld = Indicator(
    IndicatorDefinition(
      id: "activities_held",
      title: LocalizedText(da: "Afholdte aktiviteter", en: "Activities held"),
      shortTitle: LocalizedText(da: "Afholdte aktiviteter", en: "Activities held"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .higher, sensitivity: .none,
      datasets: [.activities],
      population: LocalizedText(
        da: "aktiviteter planlagt til målingen", en: "activities planned for the wave"),
      numerator: LocalizedText(
        da: "aktiviteter med en dato, hvor de er afholdt",
        en: "activities with a date on which they were held"),
      denominator: LocalizedText(
        da: "planlagte aktiviteter; deltagere tælles ved siden af",
        en: "planned activities; participants are counted beside"),
      interval: .wilson, comparison: .none,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212",
      edition: .public),
    level: .eachWave { facts, wave in
      guard facts.delivered.contains(.activities) else { return facts.everywhere(.missing) }
      var tallies = Array(repeating: ActivityTally(), count: facts.districtCount + 1)
      for (place, activity) in facts.activities.enumerated() where Int(activity.wave) == wave {
        let district = facts.activityDistricts[place]
        tallies[district].planned += 1
        if activity.held >= 0 { tallies[district].held += 1 }
        guard activity.plannedParticipants >= 0, activity.participants >= 0 else { continue }
        tallies[district].reached += activity.participants
        tallies[district].expected += activity.plannedParticipants
      }
      return tallies.map(Tally.activities)
    })
}
