public import Model

extension IndicatorDefinition {
  /// What stands beside its figures, for method cards and `explain`; empty where nothing does.
  public var evidence: LocalizedText {
    switch (comparison, interval) {
    case (.pairedMean, _):
      LocalizedText(
        da: "svarprocent, og gennemsnittet, hvis alle andre børn i programmet havde svaret lavest "
          + "eller højest; fra \(ProjectEvaluation.fewestDistricts) skoledistrikter et interval "
          + "med distrikterne som klynger (Cochran 1977, kap. 9A); internt også ændringen efter "
          + "baseline-tredjedel og i standardafvigelser (Hedges 1981)",
        en: "response share, and the mean had all other children in the programme answered lowest "
          + "or highest; from \(ProjectEvaluation.fewestDistricts) school districts an interval "
          + "with districts as clusters (Cochran 1977, ch. 9A); internally also the change by "
          + "third of the baseline and in standard deviations (Hedges 1981)")
    case (.rateRatio, _):
      LocalizedText(
        da: "i evidence.csv et interval, hvor et barns hændelser hører sammen (Stukel m.fl. 1994); "
          + "vurderingen bygger på det",
        en: "in evidence.csv an interval that lets a child's events belong together (Stukel et al. "
          + "1994); the verdict rests on it")
    case (_, .clusterRatio):
      LocalizedText(
        da: "usikkert og mærket * ved færre end \(IntervalMethod.fewestClusters) børn",
        en: "uncertain and marked * below \(IntervalMethod.fewestClusters) children")
    default: LocalizedText("")
    }
  }
}
