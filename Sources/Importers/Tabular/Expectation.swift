import Model

/// What a cell should have held, as data; the wording is made only where an issue is.
enum Expectation {
  case value
  case date(DateFormat)
  case existingDate
  case number(DecimalSign)
  case wholeNumber
  case range(Int, Int)
  case noLess
  case atMost(String)
  case notBefore(String)
  case otherThan(String)
  case firstOfMonth
  case oneOf([String])
  case blankOrOneOf([String])
  case schoolYear
  case boolean
  case participant
  case district
  case once
  case noPersonalNumber
  case personalNumber
  case fields(Int)
  case text(String)
  /// What the other cases cannot say.
  case words(LocalizedText)

  var wording: LocalizedText {
    switch self {
    case .value: LocalizedText(da: "en værdi", en: "a value")
    case .date(let format):
      LocalizedText(
        da: "en dato skrevet \(format.danishName), som i resten af kolonnen",
        en: "a date written \(format.name), as in the rest of the column")
    case .existingDate: LocalizedText(da: "en dag i kalenderen", en: "a day of the calendar")
    case .number(let sign):
      switch sign {
      case .comma:
        LocalizedText(
          da: "et tal med decimalkomma og højst fire decimaler",
          en: "a number with decimal comma and at most four decimals")
      case .point:
        LocalizedText(
          da: "et tal med decimalpunktum og højst fire decimaler",
          en: "a number with decimal point and at most four decimals")
      }
    case .wholeNumber: LocalizedText(da: "et helt tal", en: "a whole number")
    case .range(let low, let high):
      LocalizedText(da: "\(low) til \(high)", en: "\(low) to \(high)")
    case .noLess: LocalizedText(da: "0 eller mere", en: "0 or more")
    case .atMost(let column):
      LocalizedText(da: "højst \(column)", en: "at most \(column)")
    case .notBefore(let column):
      LocalizedText(da: "tom, eller ikke før \(column)", en: "blank, or not before \(column)")
    case .otherThan(let column):
      LocalizedText(da: "en anden værdi end \(column)", en: "another value than \(column)")
    case .firstOfMonth:
      LocalizedText(da: "den første dag i en måned", en: "the first day of a month")
    case .oneOf(let values):
      LocalizedText(
        da: "en af: " + values.joined(separator: ", "),
        en: "one of: " + values.joined(separator: ", "))
    case .blankOrOneOf(let values):
      LocalizedText(
        da: "tom, eller en af: " + values.joined(separator: ", "),
        en: "blank, or one of: " + values.joined(separator: ", "))
    case .schoolYear:
      LocalizedText(da: "et skoleår som 2023/2024", en: "a school year such as 2023/2024")
    case .boolean: LocalizedText(da: "1 eller 0, ja eller nej", en: "1 or 0, true or false")
    case .participant:
      LocalizedText(da: "et barn fra deltagerfilen", en: "a child of the participants file")
    case .district:
      LocalizedText(
        da: "et skoledistrikt fra befolkningsfilen", en: "a school district of the population file")
    case .noPersonalNumber:
      LocalizedText(da: "intet CPR-nummer", en: "no personal number")
    case .personalNumber:
      LocalizedText(
        da: "et CPR-nummer, som \(ProfileDrift.profileName) siger",
        en: "a personal number, as \(ProfileDrift.profileName) says")
    case .once:
      LocalizedText(da: "én række af slagsen", en: "one row of the kind")
    case .fields(let count):
      LocalizedText(da: "\(count) felter", en: "\(count) fields")
    case .text(let encoding):
      LocalizedText(da: "tekst i \(encoding)", en: "text in \(encoding)")
    case .words(let words): words
    }
  }
}

extension DateFormat {
  fileprivate var danishName: String {
    switch self {
    case .dashed: "dd-mm-åååå"
    case .dotted: "dd.mm.åååå"
    case .slashed: "dd/mm/åååå"
    case .iso: "åååå-mm-dd"
    case .compact: "ååååmmdd"
    case .written: "d. måned åååå"
    }
  }
}
