import Model

extension Instrument {
  /// The national survey of wellbeing, class 0 to 3: 20 items, told one by one and in no index.
  ///
  /// Stored answers are oriented already, from 1, worst, to 3, best; 0 is no answer. Individual
  /// answers are for statistics alone (folkeskoleloven § 56 b).
  /// Source: BEK 1167 (2015), annex 1.
  static let national0To3 = Instrument(
    id: "national-0-3", title: "Den nationale trivselsmåling, 0.-3. klasse",
    use: .statisticalOnly, minimum: 1, maximum: 3, noAnswer: [0],
    validShare: DecimalFraction(numerator: 5, decimals: 1), items: numbered(items0To3),
    reversed: [], indices: [], overall: .none, highCutOff: nil, fairlyHighCutOff: nil)

  private static let items0To3: [(text: String?, certainty: Certainty)] = [
    ("Er du glad for din skole?", .textSourced),
    ("Er du glad for din klasse?", .textSourced),
    ("Føler du dig alene i skolen?", .textSourced),
    ("Kan du lide pauserne i skolen?", .textSourced),
    ("Er du glad for dine lærere?", .textSourced),
    ("Har du ondt i maven, når du er i skole?", .remembered),
    ("Har du ondt i hovedet, når du er i skole?", .remembered),
    ("Er du god til at løse dine problemer?", .textSourced),
    ("Kan du koncentrere dig i timerne?", .textSourced),
    ("Er I gode til at hjælpe hinanden i klassen?", .textSourced),
    ("Tror du, at de andre børn i klassen kan lide dig?", .textSourced),
    ("Er lærerne gode til at hjælpe dig i skolen?", .textSourced),
    ("Er der nogen, der driller dig, så du bliver ked af det?", .textSourced),
    (nil, .unknown),
    (nil, .unknown),
    ("Er timerne kedelige?", .textSourced),
    (nil, .unknown),
    ("Er det svært at høre, hvad læreren siger i timerne?", .textSourced),
    ("Er jeres klasselokale rart at være i?", .textSourced),
    (nil, .unknown),
  ]
}
