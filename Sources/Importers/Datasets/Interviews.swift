import Model

/// `interviews`: what families, professionals and children said, by theme.
struct Interviews: DatasetReader {
  let dataset = Dataset.interviews
  let columns: [Column] = [
    Column("wave", "måling", "period", "periode", required: true),
    Column("respondent", required: true),
    Column("theme", "tema", required: true),
    Column("rating", "vurdering", required: true),
    Column("quote", "citat", isWithheld: true),
    Column("consent", "samtykke"),
  ]

  private enum Place {
    static let wave = 0, respondent = 1, theme = 2, rating = 3, quote = 4, consent = 5
  }

  /// The words for who was asked, English and Danish, as `FoldedName` keys.
  static let respondents: [(word: String, kind: InterviewRecord.Respondent)] = [
    ("family", .family), ("professional", .professional), ("child", .child),
    ("familie", .family), ("fagperson", .professional), ("fagprofessionel", .professional),
    ("barn", .child),
  ]
  static let ratings = -2...2

  private(set) var records: [InterviewRecord] = []
  /// Quotes of accepted rows that nobody agreed to: in all files, and in the one being read.
  private(set) var droppedQuotes = 0
  private var droppedInFile = 0
  private(set) var warning: RowFault?
  private let waves: WaveNames

  init(waves: [Wave]) {
    self.waves = WaveNames(waves)
  }

  mutating func start(_ formats: ColumnFormats) {
    droppedInFile = 0
  }

  mutating func read(_ row: Row) -> RowFault? {
    let wave = waves.place(of: row.text(Place.wave))
    if wave < 0 { return waves.fault(row[Place.wave], column: Place.wave) }
    let key = FoldedName.key(row.text(Place.respondent))
    guard let respondent = Self.respondents.first(where: { $0.word == key })?.kind else {
      return row[Place.respondent].isEmpty
        ? RowFault(.missing, column: Place.respondent, .value)
        : RowFault(.unknownValue, column: Place.respondent, .oneOf(Self.respondents.map(\.word)))
    }
    if row[Place.theme].isEmpty { return RowFault(.missing, column: Place.theme, .value) }
    let rating = OptionalCell(
      whole: row[Place.rating], column: Place.rating, in: Self.ratings,
      else: .range(Self.ratings.lowerBound, Self.ratings.upperBound))
    if let fault = rating.fault { return fault }
    warning = rating.warning
    var quote = ""
    if !row[Place.quote].isEmpty {
      if BooleanReading.value(row[Place.consent]) == true {
        quote = row.text(Place.quote)
      } else {
        droppedQuotes += 1
        droppedInFile += 1
      }
    }
    records.append(
      InterviewRecord(
        wave: wave, respondent: respondent, theme: row.text(Place.theme),
        rating: rating.value.map { Int8($0) } ?? .min, quote: quote))
    return nil
  }

  func issues(ofFile file: String) -> [Issue] {
    guard droppedInFile > 0 else { return [] }
    return [
      Issue(
        .warning, .quoteWithoutConsent,
        at: SourceLocation(file: file, column: columns[Place.quote].name),
        found: "",
        expected: LocalizedText(
          da: "1 i kolonnen consent ved hvert citat; \(droppedInFile) er udeladt",
          en: "1 in the column consent beside each quote; \(droppedInFile) left out"))
    ]
  }

  mutating func finish() {}
}
