import Model

extension Indicator {
  /// Changes of school, against the children in the programme.
  static let schoolChangesPerChild = Indicator(
    IndicatorDefinition(
      id: "school_changes_per_child",
      title: LocalizedText(da: "Skoleskift pr. barn", en: "School changes per child"),
      shortTitle: LocalizedText(da: "Skoleskift pr. barn", en: "School changes per child"),
      unit: .perChild, decimals: 2, kind: .rate, polarity: .lower, sensitivity: .high,
      datasets: [.participants, .schoolChanges],
      population: LocalizedText(
        da: "deltagere, i programmet på det tidspunkt eller ej; børn i programmet i skoleåret",
        en: "participants, in the programme at that moment or not; children in the programme "
          + "in the school year"),
      numerator: LocalizedText(
        da: "skoleskift i skoleåret", en: "changes of school in the school year"),
      denominator: LocalizedText(
        da: "børn i programmet i skoleåret", en: "children in the programme in the school year"),
      interval: .byar, comparison: .rateRatio,
      source: "Breslow & Day (1987), IARC 82, p. 69; Garwood (1936), Biometrika 28, pp. 437–442"),
    EventRate(
      datasets: [.participants, .schoolChanges], per: 1,
      population: { facts, wave in
        var children = Array(repeating: Int64(0), count: facts.districtCount)
        for (child, district) in facts.participants.district.enumerated()
        where facts.inSchoolYear[wave][child] {
          children[Int(district)] += 1
        }
        return children
      },
      events: { facts, wave, child in
        Int(facts.schoolChanges.counts[wave * facts.schoolChanges.children + child])
      }))
}
