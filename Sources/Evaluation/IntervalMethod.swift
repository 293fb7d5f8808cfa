public import Model

/// How an interval was made; the raw value stands in data files.
public enum IntervalMethod: String, Sendable {
  case wilson
  case student
  case byar
  case exactPoisson = "exact_poisson"
  case clusterRatio = "cluster_ratio_logit"
  case pairedStudent = "paired_t"
  case none

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
    case .none: LocalizedText(da: "intet interval", en: "no interval")
    }
  }
}
