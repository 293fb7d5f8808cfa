public import Model

extension IndicatorUnit {
  /// The unit in words: as printed, and as data files hold it where that differs.
  public var title: LocalizedText {
    switch self {
    case .share:
      LocalizedText(
        da: "procent; i datafiler en andel af 1", en: "per cent; a share of 1 in data files")
    case .points: LocalizedText(da: "point på skalaen", en: "points of the scale")
    case .perThousand: LocalizedText(da: "pr. 1.000", en: "per 1,000")
    case .perChild: LocalizedText(da: "pr. barn", en: "per child")
    case .rating: LocalizedText(da: "vurdering fra −2 til 2", en: "rating from −2 to 2")
    case .grade:
      LocalizedText(da: "karakter på 7-trinsskalaen", en: "grade of the seven-step scale")
    case .count: LocalizedText(da: "antal", en: "count")
    case .days: LocalizedText(da: "dage", en: "days")
    case .kroner: LocalizedText(da: "kroner", en: "kroner")
    }
  }
}
