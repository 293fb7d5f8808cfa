import Evaluation
import Model
import Publishing
import Renderers
import Validation

/// What anyone may see: the summary and its data, made of decided values alone.
struct PublicEdition {
  let results: PublishedResults
  private let evaluated: Evaluated
  private let configuration: Configuration

  init(_ evaluated: Evaluated, configuration: Configuration) {
    self.evaluated = evaluated
    self.configuration = configuration
    results = DisclosureControl(
      rules: SuppressionRules(
        minimum: configuration.disclosure.minimum,
        complement: configuration.disclosure.complement)
    ).published(evaluated.evaluation, frozen: evaluated.frozen.levels)
  }

  /// What the project itself sets beside its figures.
  ///
  /// What lies in a municipality's folder may be known to that municipality alone, and stays there.
  private var references: ReferenceFigures { evaluated.tallies.references }

  /// `public/data/indicators.csv`.
  var indicatorsFile: [UInt8] {
    IndicatorsFile.public(
      published: results, municipalities: evaluated.tallies.counted,
      waves: configuration.waves)
  }

  /// Renders, proves and writes the public files.
  func write(to release: ReleaseWriter) throws {
    let tallies = evaluated.tallies
    let content = SummaryContent(
      results: results, municipalities: tallies.counted.inDanishOrder,
      held: tallies.held.inDanishOrder, missing: tallies.missing.inDanishOrder,
      references: references, signedOff: evaluated.frozen.signOffs.map(\.wave))
    let project = ReportProject(
      configuration, referenceDate: evaluated.referenceDate, release: nil)
    try release.write(indicatorsFile, to: "public/data/indicators.csv", report: "data")
    try release.write(
      EvidenceFile.public(
        published: results, municipalities: tallies.counted, waves: configuration.waves),
      to: "public/data/evidence.csv", report: "data")
    if !references.isEmpty {
      try release.write(
        ReferencesFile.bytes(
          references, definitions: results.definitions, waves: configuration.waves),
        to: "public/data/references.csv", report: "data")
    }
    if configuration.reports.contains(.summary) {
      try release.write(
        SummaryReport.document(
          content: content, project: project, templates: release.templates,
          downloads: [.indicators, .evidence] + (references.isEmpty ? [] : [.references])),
        to: "public/index", report: "summary")
    }
  }

  /// The published cells as the ledger remembers them.
  var ledgerRows: [LedgerRow] {
    results.keys.map { key in
      let outcome = results[key]
      let estimate = outcome.estimate
      let printed = [estimate?.value, estimate?.lower, estimate?.upper].map { $0?.text ?? "" }
      return LedgerRow(
        key: LedgerKey(key), status: outcome.status, printed: printed, n: estimate?.children)
    }
  }
}
