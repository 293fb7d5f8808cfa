public import Model

/// A noun that is counted in sentences: one form for one, one for more.
public struct CountedNoun: Sendable, Hashable {
  /// Danish gender: *én kommune*, *ét barn*.
  public enum Gender: Sendable {
    case common, neuter
  }

  public let one: LocalizedText
  public let many: LocalizedText
  public let gender: Gender

  public init(one: LocalizedText, many: LocalizedText, gender: Gender) {
    self.one = one
    self.many = many
    self.gender = gender
  }

  public static let child = CountedNoun(
    one: LocalizedText(da: "barn", en: "child"),
    many: LocalizedText(da: "børn", en: "children"), gender: .neuter)
  public static let municipality = CountedNoun(
    one: LocalizedText(da: "kommune", en: "municipality"),
    many: LocalizedText(da: "kommuner", en: "municipalities"), gender: .common)
  public static let district = CountedNoun(
    one: LocalizedText(da: "skoledistrikt", en: "school district"),
    many: LocalizedText(da: "skoledistrikter", en: "school districts"), gender: .neuter)
  public static let row = CountedNoun(
    one: LocalizedText(da: "række", en: "row"),
    many: LocalizedText(da: "rækker", en: "rows"), gender: .common)
  public static let file = CountedNoun(
    one: LocalizedText(da: "fil", en: "file"),
    many: LocalizedText(da: "filer", en: "files"), gender: .common)
  public static let issue = CountedNoun(
    one: LocalizedText(da: "anmærkning", en: "issue"),
    many: LocalizedText(da: "anmærkninger", en: "issues"), gender: .common)
  public static let figure = CountedNoun(
    one: LocalizedText(da: "tal", en: "figure"),
    many: LocalizedText(da: "tal", en: "figures"), gender: .neuter)
  public static let indicator = CountedNoun(
    one: LocalizedText(da: "indikator", en: "indicator"),
    many: LocalizedText(da: "indikatorer", en: "indicators"), gender: .common)
}
