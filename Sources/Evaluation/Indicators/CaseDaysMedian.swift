import Model

extension Indicator {
  /// The median of the days that family cases took.
  static let caseDaysMedian = Indicator(
    IndicatorDefinition(
      id: "case_days_median",
      title: LocalizedText(da: "Sagsbehandlingstid, median", en: "Median case time"),
      shortTitle: LocalizedText(da: "Sagsbehandlingstid, median", en: "Median case time"),
      unit: .days, decimals: 1, kind: .median, polarity: .lower, sensitivity: .none,
      datasets: [.participants, .familyCases],
      population: LocalizedText(
        da: "familiesager lukket i kalenderåret; åbne sager tælles ved siden af",
        en: "family cases closed in the calendar year; open cases are counted beside"),
      numerator: LocalizedText(
        da: "kalenderdage fra oprettet til afsluttet, kvantil af type 7",
        en: "calendar days from opened to closed, quantile of type 7"),
      denominator: LocalizedText(da: "antal lukkede sager", en: "the number of closed cases"),
      interval: .orderStatistics, comparison: .none,
      source: "Hyndman & Fan (1996), Am. Stat. 50, pp. 361–365; Conover (1999), pp. 143–148",
      isKey: false),
    level: .eachWaveAsOf { facts, wave, day in
      facts.tallies(needing: .participants, .familyCases) {
        facts.caseDurations(wave, asOf: day, hundredths: 50)
      }
    })
}
