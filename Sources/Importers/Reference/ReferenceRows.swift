import Model

/// What the two forms of published figures have in common: places, times, units and keys.
struct ReferenceRows {
  let waves: [Wave]
  /// The municipality in whose folder the file lies; nil at the top.
  let own: MunicipalityCode?
  private let indicators: [String: ReferenceIndicator]
  /// Figures of files that were read before; of one key the first is kept.
  private let earlier: ReferenceFigures
  private var seen: Set<ReferenceKey> = []
  private(set) var figures: [ReferenceFigure] = []
  var aside = ReferenceAside()

  init(plan: ImportPlan, own: MunicipalityCode?, earlier: ReferenceFigures) {
    waves = plan.waves
    self.own = own
    indicators = Dictionary(
      plan.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.earlier = earlier
  }

  func indicator(_ id: String, column: Int) throws(RowFault) -> ReferenceIndicator {
    if let indicator = indicators[id] { return indicator }
    if id.isEmpty { throw RowFault(.missing, column: column, .value) }
    let nearest = EditDistance.nearest(to: String(id.prefix(60)), among: indicators.keys.sorted())
    throw RowFault(
      .unknownValue, column: column,
      .words(
        LocalizedText(
          da: "en indikator, som 'statuspack explain' viser" + near(nearest, da: true),
          en: "an indicator that 'statuspack explain' lists" + near(nearest, da: false))))
  }

  /// The scope of a place; nil where the row is about a place that is none of ours.
  mutating func scope(_ text: String, column: Int) throws(RowFault) -> Scope? {
    switch MunicipalityNames.place(of: text) {
    case .nation: return .nation
    case .municipality(let code):
      guard own == nil || own == code else {
        aside.otherMunicipalities += 1
        return nil
      }
      return .municipality(code)
    case .elsewhere:
      aside.addPlace(text)
      return nil
    case nil:
      if text.isEmpty { throw RowFault(.missing, column: column, .value) }
      let nearest = MunicipalityNames.nearest(to: text)
      throw RowFault(
        .unknownMunicipality, column: column,
        .words(
          LocalizedText(
            da: "nation, eller en kommunes kode eller navn" + near(nearest, da: true),
            en: "nation, or a municipality's code or name" + near(nearest, da: false))))
    }
  }

  /// The waves of a time; none where the time is none of the project's.
  mutating func waves(
    _ text: String, partOfYear wanted: String?, column: Int
  ) throws(RowFault) -> [Wave] {
    guard let time = ReferenceTime(text, waves: waves) else {
      if text.isEmpty { throw RowFault(.missing, column: column, .value) }
      throw RowFault(
        .unknownValue, column: column,
        .words(
          LocalizedText(
            da: "en måling, et skoleår som 2023/2024, et år eller et kvartal som 2024K1",
            en: "a wave, a school year such as 2023/2024, a year or a quarter such as 2024K1")))
    }
    let found = time.waves(of: waves)
    if found.isEmpty {
      aside.addTime(text)
    } else if case .year(_, let part?) = time, let wanted, part != wanted {
      aside.otherParts += 1
      return []
    }
    return found
  }

  /// A number in the indicator's unit, on its scale.
  func value(
    _ number: WrittenDecimal, isPercent: Bool, factor: DecimalFraction?,
    of indicator: ReferenceIndicator, column: Int
  ) throws(RowFault) -> WrittenDecimal {
    let percent = DecimalFraction(numerator: 1, decimals: 2)
    let times = factor ?? (isPercent && indicator.isShare ? percent : nil)
    guard let value = number == .zero ? .zero : times.map(number.scaled) ?? number else {
      throw RowFault(.numberFormat, column: column, Self.digits)
    }
    let bounds = (indicator.least ?? -Self.largest, indicator.most ?? Self.largest)
    guard Double(bounds.0) <= value.value, value.value <= Double(bounds.1) else {
      throw RowFault(
        .outOfRange, column: column,
        indicator.isShare
          ? .words(
            LocalizedText(
              da: "en andel fra 0 til 1, eller et tal med pct.; i en mapping-fil factor: 0.01",
              en: "a share from 0 to 1, or a number with %; in a mapping factor: 0.01"))
          : .range(bounds.0, bounds.1))
    }
    return value
  }

  /// How many stand behind a figure; nil where the cell does not say.
  func n(_ cell: Cell, sign: DecimalSign, column: Int) throws(RowFault) -> Int? {
    let reading = NumberReading(cell, sign: sign)
    switch reading.status {
    case .missing, .suppressed: return nil
    case .value, .malformed, .nonexistent:
      guard let n = reading.whole, n >= 0 else {
        throw RowFault(.numberFormat, column: column, .wholeNumber)
      }
      return n
    }
  }

  /// Takes the figures of a row, all of them or none.
  ///
  /// A figure that an earlier file gives too is no fault where both give the same value.
  mutating func take(_ row: [ReferenceFigure], column: Int) throws(RowFault) {
    var keys: Set<ReferenceKey> = []
    for figure in row {
      let known = earlier[figure.key]
      guard keys.insert(figure.key).inserted, !seen.contains(figure.key),
        known == nil || known?.value.shortest == figure.value.shortest
      else { throw RowFault(.duplicate, column: column, .once) }
    }
    seen.formUnion(keys)
    figures += row
  }

  /// A group's name; the words for the whole in public tables are no group.
  static func group(_ text: String) -> String {
    ["i_alt", "total", "alle"].contains(FoldedName.key(text)) ? "" : text
  }

  static let hyphen = Expectation.words(
    LocalizedText(
      da: "et tal; hvad - betyder, siger en mapping-fil ved siden af med zero eller missing",
      en: "a number; what - means is for a mapping file beside it to say, with zero or missing"))

  static let digits = Expectation.words(
    LocalizedText(
      da: "et tal på højst \(WrittenDecimal.mostDigits) cifre",
      en: "a number of at most \(WrittenDecimal.mostDigits) digits"))

  /// Beyond this no published figure lies.
  private static let largest = 1_000_000_000_000

  private func near(_ nearest: String?, da: Bool) -> String {
    nearest.map { (da ? "; nærmest er " : "; nearest is ") + $0 } ?? ""
  }
}
