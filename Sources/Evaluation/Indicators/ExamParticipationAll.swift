import Model

extension Indicator {
  /// Children who sat all exams they are registered for.
  static let examParticipationAll = Indicator(
    IndicatorDefinition(
      id: "exam_participation_all",
      title: LocalizedText(
        da: "Har aflagt alle de prøver, de er tilmeldt", en: "Sat all exams they are registered for"
      ),
      shortTitle: LocalizedText(da: "Alle tilmeldte prøver", en: "All registered exams"),
      unit: .share, decimals: 1, kind: .proportion, polarity: .higher, sensitivity: .low,
      datasets: [.participants, .exams],
      population: LocalizedText(
        da: "børn med mindst én gyldig prøverække i skoleåret",
        en: "children with at least one valid exam row in the school year"),
      numerator: LocalizedText(
        da: "børn, der har aflagt alle prøver i deres rækker",
        en: "children who attempted every exam of their rows"),
      denominator: LocalizedText(
        da: "børn med mindst én gyldig prøverække", en: "children with at least one valid row"),
      interval: .wilson, comparison: .unpairedProportion,
      source: "Wilson (1927), J. Am. Stat. Assoc. 22, pp. 209–212",
      edition: .public),
    Share(of: .participants, .exams) { facts, wave in
      let exams = facts.exams
      return .children(facts.childCount) { child in
        let place = wave * exams.children + child
        let rows = exams.rows[place]
        return rows > 0 ? exams.attempted[place] == rows : nil
      }
    })
}
