import Model

extension Indicator {
  /// The register, in the order in which everything is told.
  static func register(instrument: Instrument?) -> [Indicator] {
    [.children, .childrenTotal] + wellbeing(of: instrument) + exams
      + [
        .notifications, .notificationsPer1000, .notificationsChildrenShare,
        .notificationsRepeatShare, .notificationsAssessed24h, .absenceRate, .absenceOver10,
        .absenceIllegal15Quarter, .lateSchoolStart, .schoolChangesPerChild, .familyCasesNew,
        .familyCasesOpen, .caseDaysMedian, .caseDaysP90, .investigationWithin4Months,
        .activitiesHeld, .budgetDeviation,
      ]
  }

  private static let exams: [Indicator] = [
    .examParticipationAll, .examRowsIncomplete, .examUnregistered,
    .examParticipationDanishMaths, .examPassDanishMathsOfAll, .examPassDanishMathsOfTakers,
    .examMeanGrade, .examMeanGradeWeighted,
  ]

  private static func wellbeing(of instrument: Instrument?) -> [Indicator] {
    guard let instrument else { return [] }
    if instrument.indices.isEmpty {
      return instrument.scored.enumerated().map { place, item in
        .wellbeingBest(item: place, item, of: instrument)
      }
    }
    return instrument.allIndices.enumerated().flatMap { place, index in
      [.wellbeing(index: place, index)]
        + [
          instrument.highCutOff.map { .wellbeingHigh(index: place, index, above: $0) },
          instrument.fairlyHighCutOff.map {
            .wellbeingFairlyHigh(index: place, index, above: $0)
          },
        ].compactMap(\.self)
    }
  }
}
