import Model

extension Indicator {
  /// Passed Danish and maths, of all who are registered.
  static let examPassDanishMathsOfAll = Indicator(
    IndicatorDefinition(
      id: "exam_pass_danish_maths_of_all",
      title: LocalizedText(
        da: "Bestået dansk og matematik, af alle tilmeldte",
        en: "Passed Danish and maths, of all registered"),
      shortTitle: LocalizedText(da: "Bestået, af alle", en: "Passed, of all"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .higher, sensitivity: .low,
      datasets: [.participants, .exams],
      population: LocalizedText(
        da: "børn med mindst én gyldig prøverække i skoleåret",
        en: "children with at least one valid exam row in the school year"),
      numerator: LocalizedText(
        da: "børn, der har bestået. Dansk er (mundtlig + (25 × retskrivning + 25 × læsning + "
          + "50 × skriftlig) / 100) / 2, matematik gennemsnittet af to; begge mindst 2,0 "
          + "uafrundet",
        en: "children who passed. Danish is (oral + (25 × spelling + 25 × reading + 50 × "
          + "writing) / 100) / 2, maths the mean of two; each at least 2.0 unrounded"),
      denominator: LocalizedText(
        da: "børn med mindst én gyldig prøverække", en: "children with at least one valid row"),
      interval: .wilson, comparison: .unpairedProportion,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212"),
    .ofDanishMaths(needsParts: true) { exams, wave, child, list in
      exams.passedDanishMaths(wave, child, list)
    })
}
