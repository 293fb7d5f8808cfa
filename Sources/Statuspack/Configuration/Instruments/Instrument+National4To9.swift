import Model

extension Instrument {
  /// The national survey of wellbeing, class 4 to 9: 40 items, 29 of them in four indices.
  ///
  /// Stored answers are oriented already, from 1, worst, to 5, best; 0 is no answer. The sizes of
  /// the indices, 8, 10, 7 and 4, are sourced; which items they hold is remembered where an item
  /// says so. Individual answers are for statistics alone (folkeskoleloven § 56 b).
  /// Source: BEK 1167 (2015), annex 2; Styrelsen for It og Læring, *Beregning af
  /// trivselsindikatorer*.
  static let national4To9 = Instrument(
    id: "national-4-9", title: "Den nationale trivselsmåling, 4.-9. klasse",
    use: .statisticalOnly, minimum: 1, maximum: 5, noAnswer: [0],
    validShare: DecimalFraction(numerator: 5, decimals: 1), items: numbered(items4To9),
    reversed: [],
    indices: [
      index("faglig", "Faglig trivsel", [6, 7, 8, 16, 17, 30, 31, 32]),
      index("social", "Social trivsel", [1, 2, 9, 12, 13, 14, 26, 27, 28, 29]),
      index("stoette", "Støtte og inspiration", [18, 19, 20, 21, 33, 34, 35]),
      index("ro", "Ro og orden", [22, 23, 24, 25]),
    ],
    overall: .pooled, highCutOff: DecimalFraction(numerator: 4, decimals: 0),
    fairlyHighCutOff: DecimalFraction(numerator: 3, decimals: 0))

  private static func index(_ id: String, _ title: String, _ numbers: [Int]) -> Index {
    Index(id: id, title: title, items: numbers.map { $0 - 1 })
  }

  private static let items4To9: [(text: String?, certainty: Certainty)] = [
    ("Er du glad for din skole?", .sourced),
    ("Er du glad for din klasse?", .sourced),
    ("Jeg prøver at forstå mine venner, når de er triste eller sure", .sourced),
    ("Jeg er god til at arbejde sammen med andre", .sourced),
    ("Jeg siger min mening, når jeg synes, at noget er uretfærdigt", .sourced),
    ("Hvor tit kan du finde en løsning på problemer, bare du prøver hårdt nok?", .textSourced),
    ("Hvor tit kan du klare det, du sætter dig for?", .textSourced),
    ("Kan du koncentrere dig i timerne?", .textSourced),
    ("Føler du dig ensom?", .textSourced),
    ("Hvor tit har du ondt i maven?", .textSourced),
    ("Hvor tit har du ondt i hovedet?", .remembered),
    ("Hvor ofte føler du dig tryg i skolen?", .textSourced),
    ("Er du bange for at blive til grin i skolen?", .remembered),
    ("Er du blevet mobbet i dette skoleår?", .sourced),
    ("Har du selv mobbet nogen i dette skoleår?", .remembered),
    ("Hvad synes dine lærere om dine fremskridt i skolen?", .remembered),
    ("Lykkes det for dig at lære det, du gerne vil i skolen?", .remembered),
    (
      "Er du og dine klassekammerater med til at bestemme, hvad I skal arbejde med i klassen?",
      .remembered
    ),
    ("Er undervisningen kedelig?", .textSourced),
    ("Er undervisningen spændende?", .remembered),
    ("Hjælper dine lærere dig med at lære på måder, som virker?", .remembered),
    ("Møder dine lærere præcist til undervisningen?", .remembered),
    ("Hvis der er larm i klassen, kan lærerne hurtigt få skabt ro", .textSourced),
    ("Er det let at høre, hvad læreren siger i timerne?", .sourced),
    ("Er det let at høre, hvad de andre elever siger i timerne?", .remembered),
    ("Jeg føler, at jeg hører til på min skole", .textSourced),
    ("Jeg kan godt lide pauserne i skolen", .remembered),
    ("De fleste af eleverne i min klasse er venlige og hjælpsomme", .remembered),
    ("Andre elever accepterer mig, som jeg er", .textSourced),
    (
      "Hvis jeg bliver forstyrret i undervisningen, kan jeg hurtigt koncentrere mig igen",
      .remembered
    ),
    ("Jeg gør gode faglige fremskridt i skolen", .remembered),
    ("Jeg klarer mig godt fagligt i skolen", .remembered),
    ("Undervisningen giver mig lyst til at lære mere", .remembered),
    (
      "Lærerne er gode til at støtte mig og hjælpe mig i skolen, når jeg har brug for det",
      .remembered
    ),
    ("Lærerne sørger for, at elevernes ideer bliver brugt i undervisningen", .remembered),
    (nil, .unknown),
    (nil, .unknown),
    (nil, .unknown),
    ("Jeg synes godt om undervisningslokalerne på skolen", .sourced),
    (nil, .unknown),
  ]
}
