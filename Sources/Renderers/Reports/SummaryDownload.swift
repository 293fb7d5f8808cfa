/// A file of the public edition that the summary offers; the raw value is its address.
public enum SummaryDownload: String, Sendable, CaseIterable {
  case indicators = "data/indicators.csv"
  case evidence = "data/evidence.csv"
  case references = "data/references.csv"
  case package = "data/datapackage.json"
  case audit = "data/disclosure-audit.json"
  case feed = "feed.atom"

  func entry(_ wording: Wording) -> Download {
    let (title, note): (SummaryText, SummaryText) =
      switch self {
      case .indicators: (.downloadIndicators, .downloadIndicatorsNote)
      case .evidence: (.downloadEvidence, .downloadEvidenceNote)
      case .references: (.downloadReferences, .downloadReferencesNote)
      case .package: (.downloadPackage, .downloadPackageNote)
      case .audit: (.downloadAudit, .downloadAuditNote)
      case .feed: (.downloadFeed, .downloadFeedNote)
      }
    return Download(address: rawValue, title: wording[title], note: wording[note])
  }
}
