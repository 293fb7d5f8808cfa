public import Model

/// How an interval was made; the raw value stands in data files.
public enum IntervalMethod: String, Sendable {
  case wilson
  case student
  case byar
  case exactPoisson = "exact_poisson"
  case clusterRatio = "cluster_ratio_logit"
  case pairedStudent = "paired_t"
  case newcombePaired = "newcombe_paired"
  case newcombe = "newcombe"
  case welch = "welch_t"
  case rateRatio = "exact_conditional"
  /// No events in the later year: the lower limit is open.
  case rateRatioOpen = "exact_conditional_open"
  case pairedClusterRatio = "paired_cluster_ratio_t"
  case orderStatistics = "order_statistics"
  case none

  /// Whether its limits are marked: with so few clusters their variance is itself uncertain.
  func isUncertain(children: Int) -> Bool {
    self == .clusterRatio && children < Self.fewestClusters
  }

  static let fewestClusters = 10

  public var title: LocalizedText {
    switch self {
    case .wilson: LocalizedText(da: "Wilson (1927), 95 pct.", en: "Wilson (1927), 95 %")
    case .student: LocalizedText(da: "Student (1908), 95 pct.", en: "Student (1908), 95 %")
    case .byar:
      LocalizedText(
        da: "Byars tilnærmelse (Breslow og Day 1987), 95 pct., hvis hændelserne var uafhængige",
        en: "Byar's approximation (Breslow and Day 1987), 95 %, if events were independent")
    case .exactPoisson:
      LocalizedText(
        da: "eksakt Poisson (Garwood 1936), 95 pct., hvis hændelserne var uafhængige",
        en: "exact Poisson (Garwood 1936), 95 %, if events were independent")
    case .clusterRatio:
      LocalizedText(
        da: "kvotient af summer med børn som klynger (Cochran 1977), på logit-skalaen, 95 pct.",
        en: "ratio of sums with children as clusters (Cochran 1977), on the logit scale, 95 %")
    case .pairedStudent:
      LocalizedText(
        da: "Student for parrede forskelle (1908), 95 pct.",
        en: "Student for paired differences (1908), 95 %")
    case .newcombePaired:
      LocalizedText(
        da: "Newcombe (1998) for parrede andele, metode 10, 95 pct.; p efter McNemar, eksakt",
        en: "Newcombe (1998) for paired proportions, method 10, 95 %; p by McNemar, exact")
    case .newcombe:
      LocalizedText(
        da: "Newcombe (1998) for to andele, metode 10, 95 pct.",
        en: "Newcombe (1998) for two proportions, method 10, 95 %")
    case .welch:
      LocalizedText(
        da: "Welch (1947) for to gennemsnit, 95 pct.", en: "Welch (1947) for two means, 95 %")
    case .rateRatio:
      LocalizedText(
        da: "eksakt betinget, 95 pct., hvis hændelserne var uafhængige",
        en: "exact conditional, 95 %, if events were independent")
    case .rateRatioOpen:
      LocalizedText(
        da: "eksakt betinget, 95 pct., uden nedre grænse, fordi det seneste år ingen hændelser har",
        en: "exact conditional, 95 %, without a lower limit, as the later year has no events")
    case .pairedClusterRatio:
      LocalizedText(
        da: "forskel på to kvotienter med børn som klynger, 95 pct.",
        en: "difference of two ratios with children as clusters, 95 %")
    case .orderStatistics:
      LocalizedText(
        da: "rangordnede værdier, mindst 95 pct.", en: "order statistics, at least 95 %")
    case .none: LocalizedText(da: "intet interval", en: "no interval")
    }
  }
}
