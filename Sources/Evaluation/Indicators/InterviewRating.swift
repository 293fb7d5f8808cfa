import Model

extension IndicatorDefinition {
  /// Begins the id of every rating; the theme follows.
  public static let ratingPrefix = "interview_rating_"

  /// How families, professionals and children rate a theme.
  ///
  /// - Parameters:
  ///   - theme: The theme's part of the id.
  ///   - title: The theme as it is spelled.
  /// - Returns: The definition; never in the public edition, since nobody knows how few were asked.
  public static func interviewRating(theme: String, title: String) -> IndicatorDefinition {
    let title = title.prefix(1).uppercased() + title.dropFirst()
    return IndicatorDefinition(
      id: "\(ratingPrefix)\(theme)",
      title: LocalizedText(
        da: "Vurdering i interview: \(title)", en: "Rating in interviews: \(title)"),
      shortTitle: LocalizedText(title),
      unit: .rating, decimals: 1, kind: .mean, polarity: .higher, sensitivity: .both,
      datasets: [.interviews],
      population: LocalizedText(
        da: "interview i målingen med familier, fagpersoner og børn",
        en: "interviews of the wave with families, professionals and children"),
      numerator: LocalizedText(
        da: "summen af vurderingerne fra −2 til 2; fordelingen efter hvem der er spurgt, ved siden "
          + "af",
        en: "the sum of ratings from −2 to 2; their distribution by who was asked stands beside"),
      denominator: LocalizedText(da: "antal vurderinger", en: "the number of ratings"),
      interval: .none, comparison: .none, source: "", isKey: false)
  }
}
