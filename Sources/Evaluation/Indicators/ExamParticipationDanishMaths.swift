import Model

extension Indicator {
  /// Children with a grade in every exam in Danish and maths.
  static let examParticipationDanishMaths = Indicator(
    IndicatorDefinition(
      id: "exam_participation_danish_maths",
      title: LocalizedText(
        da: "Har aflagt alle prøver i dansk og matematik", en: "Sat all exams in Danish and maths"),
      shortTitle: LocalizedText(da: "Dansk og matematik", en: "Danish and maths"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .higher, sensitivity: .low,
      datasets: [.participants, .exams],
      population: LocalizedText(
        da: "børn med mindst én gyldig prøverække i skoleåret",
        en: "children with at least one valid exam row in the school year"),
      numerator: LocalizedText(
        da: "børn med karakter i alle skoleårets prøver i dansk og matematik",
        en: "children with a grade in all that year's exams in Danish and maths"),
      denominator: LocalizedText(
        da: "børn med mindst én gyldig prøverække", en: "children with at least one valid row"),
      interval: .wilson, comparison: .unpairedProportion,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212"),
    .ofDanishMaths(needsParts: false) { exams, wave, child, list in
      exams.satDanishMaths(wave, child, list)
    })
}
