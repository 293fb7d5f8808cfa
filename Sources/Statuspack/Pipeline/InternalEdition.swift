import Evaluation
import Importers
import Model
import Publishing
import Renderers

/// What coordinators and evaluators see: each municipality's reports, and the data whole.
struct InternalEdition: Sendable {
  let imported: Import
  let evaluated: Evaluated
  let configuration: Configuration
  let project: ReportProject
  let reports: Set<ReportID>
  let format: PageFormat
  let drifts: Drifts

  /// Renders, proves and writes one municipality's reports.
  func write(
    _ part: Import.Part, _ own: Evaluated.Figures, nation: Results, to release: ReleaseWriter
  ) throws {
    let read = part.read
    var results = nation
    if !read.held { results.merge(own.results) }
    let content = MunicipalityContent(
      municipality: read.municipality, districts: read.districts.inDanishOrder, results: results,
      composition: part.tally?.compositions[evaluated.datePlace] ?? Composition(),
      budget: own.budget, imports: read.files, issues: read.issues,
      held: read.held, signedOff: drifts.signedOff(own.drifts),
      months: part.tally?.months ?? MonthTotals(),
      references: imported.reference.figures.overridden(by: read.reference),
      dataQualityPage: "data-quality.\(format.rawValue)")
    let folder = "internal/\(read.municipality.folderName)"
    try release.write(
      DataQualityReport.document(
        content: content, project: project, templates: release.templates,
        limit: configuration.maxRejectedShare),
      to: "\(folder)/data-quality", report: "data-quality")
    try release.write(
      RejectedFile.bytes(of: read.rejectedRows), to: "\(folder)/rejected.csv",
      report: "data-quality")
    guard !read.held else { return }
    if reports.contains(.statusPack) {
      try release.write(
        StatusPackReport.document(
          content: content, project: project, templates: release.templates),
        to: "\(folder)/status-pack", report: "status-pack")
    }
    if reports.contains(.midway),
      let midway = MidwayReport.document(
        content: content, project: project, templates: release.templates)
    {
      try release.write(midway, to: "\(folder)/midway", report: "midway")
    }
  }

  /// The coordinator's list and the data files.
  func writeWhole(
    _ parts: [Import.Part], nation: Evaluated.Figures, own: [MunicipalityFigures],
    isPreview: Bool, to release: ReleaseWriter
  ) throws {
    try evaluated.dataRows(
      nation: nation.results, own: own, waves: configuration.waves, isPreview: isPreview
    ).write(to: release)
    let drift = drifts.file(
      nation.drifts + own.flatMap(\.figures.drifts), definitions: nation.results.definitions)
    if let drift {
      try release.write(drift.bytes, to: "internal/data/drift.csv", report: "data")
    }
    let reference = imported.reference
    var issues = IssuesFile(
      language: configuration.language,
      expecting: parts.reduce(0) { $0 + $1.read.issues.count })
    var imports = ImportsFile()
    issues.append(imported.issues + reference.issues, of: nil)
    imports.append(reference.files, of: nil, held: false)
    for part in parts {
      issues.append(part.read.issues, of: part.read.municipality.code)
      imports.append(part.read.files, of: part.read.municipality.code, held: part.read.held)
    }
    try release.write(issues.bytes, to: "internal/data/issues.csv", report: "data")
    try release.write(imports.bytes, to: "internal/data/imports.csv", report: "data")
    try writeReferences(parts, definitions: nation.results.definitions, to: release)
    try release.write(
      InternalIndexPage.document(
        content: index(parts, moved: drift?.waves ?? [], definitions: nation.results.definitions),
        project: project, templates: release.templates),
      to: "internal/index", report: "index")
  }

  /// Published figures, and the rows of their files at the top that could not be used.
  private func writeReferences(
    _ parts: [Import.Part], definitions: [IndicatorDefinition], to release: ReleaseWriter
  ) throws {
    let reference = imported.reference
    if imported.hasReferences {
      try release.write(
        ReferencesFile.bytes(
          reference.figures, own: imported.ownReferences, definitions: definitions,
          waves: configuration.waves),
        to: "internal/data/references.csv", report: "data")
    }
    if !reference.rejectedRows.isEmpty {
      try release.write(
        RejectedFile.bytes(of: reference.rejectedRows), to: "internal/data/rejected.csv",
        report: "data")
    }
  }

  private func index(
    _ parts: [Import.Part], moved: [SignedOffWave], definitions: [IndicatorDefinition]
  ) -> IndexContent {
    var made: [(ReportID, String)] = [(.statusPack, "status-pack")]
    // Where no waves are compared there is no midway report.
    if configuration.compare != nil { made.append((.midway, "midway")) }
    let names = made.filter { reports.contains($0.0) }.map { "\($0.1).\(format.rawValue)" }
    return IndexContent(
      rows: parts.map { part in
        let read = part.read
        return IndexContent.Row(
          municipality: read.municipality, held: read.held,
          reason: read.held ? HoldReason.sentence(read) : LocalizedText(""),
          rowsRead: read.files.reduce(0) { $0 + $1.rowsRead },
          rejected: read.files.reduce(0) { $0 + $1.rejected },
          issues: read.issues.count { $0.severity != .notice },
          reports: (read.held ? [] : names) + ["data-quality.\(format.rawValue)"])
      }, missing: imported.missing.inDanishOrder, issues: imported.issues,
      references: imported.reference.files,
      referenceIssues: imported.reference.issues,
      hasReferences: imported.hasReferences, signedOff: moved,
      unknownSignedOff: evaluated.frozen.unknown, definitions: definitions)
  }
}
