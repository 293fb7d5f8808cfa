import Model

extension Indicator {
  /// Passed Danish and maths, of those who sat all of them.
  static let examPassDanishMathsOfTakers = Indicator(
    IndicatorDefinition(
      id: "exam_pass_danish_maths_of_takers",
      title: LocalizedText(
        da: "Bestået dansk og matematik, af dem med alle karaktererne",
        en: "Passed Danish and maths, of those with all the grades"),
      shortTitle: LocalizedText(da: "Bestået, af dem med alle", en: "Passed, of takers"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .higher, sensitivity: .low,
      datasets: [.participants, .exams],
      population: LocalizedText(
        da: "børn med karakter i alle skoleårets prøver i dansk og matematik",
        en: "children with a grade in all that year's exams in Danish and maths"),
      numerator: LocalizedText(
        da: "børn, der har bestået. Dansk er (mundtlig + (25 × retskrivning + 25 × læsning + "
          + "50 × skriftlig) / 100) / 2, matematik gennemsnittet af to; begge mindst 2,0 "
          + "uafrundet",
        en: "children who passed. Danish is (oral + (25 × spelling + 25 × reading + 50 × "
          + "writing) / 100) / 2, maths the mean of two; each at least 2.0 unrounded"),
      denominator: LocalizedText(
        da: "børn med alle karaktererne", en: "children with all the grades"),
      interval: .wilson, comparison: .unpairedProportion,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212",
      isKey: false),
    .ofDanishMaths(needsParts: true) { exams, wave, child, list in
      exams.satDanishMaths(wave, child, list) ? exams.passedDanishMaths(wave, child, list) : nil
    })
}
