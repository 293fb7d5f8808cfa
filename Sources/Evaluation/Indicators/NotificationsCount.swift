import Model

extension Indicator {
  /// Notifications received about the children.
  static let notifications = Indicator(
    IndicatorDefinition(
      id: "notifications",
      title: LocalizedText(da: "Underretninger", en: "Notifications"),
      shortTitle: LocalizedText(da: "Underretninger", en: "Notifications"),
      unit: .count, decimals: 0, kind: .count, polarity: .neutral, sensitivity: .high,
      datasets: [.participants, .notifications],
      population: LocalizedText(
        da: "deltagere, i programmet på det tidspunkt eller ej",
        en: "participants, in the programme at that moment or not"),
      numerator: LocalizedText(
        da: "underretninger modtaget i kalenderåret", en: "notifications received in the year"),
      denominator: LocalizedText(da: "", en: ""),
      interval: .none, comparison: .none,
      source: "",
      isKey: false),
    level: .eachWave { facts, wave in
      facts.tallies(needing: .participants, .notifications) {
        var tallies = Array(repeating: CountTally(), count: facts.districtCount)
        for (child, district) in facts.participants.district.enumerated() {
          let place = wave * facts.notifications.children + child
          tallies[Int(district)].add(Int(facts.notifications.counts[place]))
        }
        return tallies.map(Tally.count)
      }
    })
}
