import Evaluation
import Importers
import Model
import Publishing
import Renderers
import Validation

/// One run of the main job, in its order: import, evaluate, render and prove, publish.
struct BuildRun {
  private let request: BuildRequest
  private let folder: OutputFolder
  private let progress: Progress
  private let log: RunLog
  private let workers: Int

  init(
    _ request: BuildRequest, _ folder: OutputFolder, _ progress: Progress, _ log: RunLog
  ) {
    self.request = request
    self.folder = folder
    self.progress = progress
    self.log = log
    workers = Workers.count(request.workers)
  }

  func run() async throws -> RunReport {
    var clock = StageClock()
    // Until the inputs are found there is work for one alone.
    if workers > 1 { Task.detached { ProjectEvaluation.prepareTables() } }
    let ledger = try folder.ledger()
    var tree = try InputTree(request.input, output: request.output)
    let project = try ProjectFolder(input: request.input, config: request.config)
    let configuration = project.configuration
    let reports = try wantedReports(configuration)
    try tree.keep(only: request.only)
    let files = try TemplateFolder.files(project)
    let templates = try Templates(files: files)
    let plan = EvaluationPlan(configuration)
    clock.end("prepare")
    let imported = try await Import(
      project, tree, plan: plan, depth: .tallies, workers: workers, progress: progress)
    clock.end("import")
    tell(imported)
    let provenance = Provenance(
      imported, tree, configuration: configuration, templates: files, request: request,
      frozen: try ledger.frozenDigest())
    if let report = try unchanged(provenance, imported, clock) { return report }
    let frozen = try FrozenProject(ledger, waves: configuration.waves)
    let evaluated = Evaluated(ProjectTallies(imported), plan: plan, frozen: frozen)
    clock.end("evaluate")
    let place = request.isPreview ? ReleasePlace.previews : .releases
    let staged = try folder.stage(under: place)
    do {
      let release = try await render(
        imported, evaluated, configuration, reports, templates, provenance, ledger, staged, &clock)
      return report(
        release, imported, clock)
    } catch {
      try folder.discard(staged)
      throw error
    }
  }

  private struct Release {
    let name: ReleaseName
    let publication: Publication
    let files: [ReleaseFile]
    let missing: [ReportID]
    /// What a person should know of the waves that are signed off.
    let notices: [String]
  }

  /// Renders, proves, writes and publishes; the public pages first, since they name the release.
  private func render(
    _ imported: Import, _ evaluated: Evaluated, _ configuration: Configuration,
    _ reports: Set<ReportID>, _ templates: Templates, _ provenance: Provenance, _ ledger: Ledger,
    _ staged: StagedRelease,
    _ clock: inout StageClock
  ) async throws -> Release {
    let links = LinkBook()
    let format = request.format
    let makeWriter: @Sendable () throws -> ReleaseWriter = {
      try ReleaseWriter(staged, templates: templates, format: format, links: links)
    }
    let publishes = !request.isPreview && configuration.disclosure.publishes
    let parts = imported.parts
    let nation = evaluated.nationFigures()
    let plan = IndicatorRowPlan(
      of: nation.results, municipalities: evaluated.municipalities, waves: configuration.waves)
    let products = try await Workers.map(
      (publishes ? [.publicEdition] : []) + evaluated.tallies.parts.map(FirstStep.figures),
      workers: workers,
      make: {},
      work: { _, step -> FirstStep.Product in
        switch step {
        case .publicEdition:
          let edition = PublicEdition(evaluated, configuration: configuration)
          try edition.write(to: makeWriter())
          return .published(edition.ledgerRows)
        case .figures(let part):
          return .figures(
            MunicipalityFigures(of: part, evaluated, nation: nation.results, rows: plan))
        }
      })
    var rows: [LedgerRow] = []
    var figures: [MunicipalityFigures] = []
    for product in products {
      switch product {
      case .published(let published): rows = published
      case .figures(let own): figures.append(own)
      }
    }
    let name = try folder.name(
      for: ReleaseName.candidate(
        referenceDate: evaluated.referenceDate.description, publicFiles: staged.files,
        configurationHash: provenance.configurationHash),
      provenance: provenance, ledgerDigest: request.isPreview ? nil : ledger.digest(),
      under: request.isPreview ? .previews : .releases)
    let edition = InternalEdition(
      imported: imported, evaluated: evaluated, configuration: configuration,
      project: ReportProject(
        configuration, referenceDate: evaluated.referenceDate, release: name.text),
      reports: reports, format: format,
      drifts: Drifts(
        evaluated, datasets: imported.datasets, inputs: provenance.inputs,
        configuration: configuration, isWhole: request.only.isEmpty))
    progress.begin("reports", items: parts.count, bytes: 0)
    let progress = progress
    let own = figures
    let isPreview = request.isPreview
    _ = try await Workers.map(
      [.whole] + zip(parts, figures).map(LastStep.pages), workers: workers, make: makeWriter,
      work: { writer, step in
        switch step {
        case .whole:
          try edition.writeWhole(
            parts, nation: nation, own: own, isPreview: isPreview, to: writer)
        case .pages(let part, let own):
          try edition.write(part, own.figures, nation: nation.results, to: writer)
          progress.done(bytes: 0)
        }
      })
    try links.check(files: Set(staged.files.map(\.path)))
    clock.end("render")
    let files = staged.files
    let counts = Counts(imported, files: files).named
    let publication =
      request.isPreview
      ? try folder.placePreview(staged, as: name, provenance: provenance, counts: counts)
      : try folder.publish(
        staged, as: name, provenance: provenance, counts: counts,
        recording: LedgerEntry(ledger: ledger, rows: rows))
    clock.end("publish")
    return Release(
      name: name, publication: publication, files: files,
      missing: configuration.reports.filter { !Self.made.contains($0) },
      notices: evaluated.frozen.notices(
        edition.drifts.signedOff(nation.drifts + figures.flatMap(\.figures.drifts))))
  }

  /// One line a municipality, with counts and never a cell.
  private func tell(_ imported: Import) {
    for file in imported.reference.files {
      log.info(
        "\(file.file): \(file.rowsRead) rows of published figures, \(file.rejected) rejected"
          + (file.stopped ? ", stopped" : ""))
    }
    for part in imported.parts {
      let read = part.read
      let rows = read.files.reduce(0) { $0 + $1.rowsRead }
      let rejected = read.files.reduce(0) { $0 + $1.rejected }
      log.info(
        "\(read.municipality.code) \(read.municipality.name): \(read.files.count) files, \(rows) rows, "
          + "\(rejected) rejected\(read.held ? ", held" : "")")
    }
  }

  /// The reports of this version.
  private static let made: [ReportID] = [.statusPack, .midway, .dataQuality, .summary]

  private func wantedReports(_ configuration: Configuration) throws(RunFailure) -> Set<ReportID> {
    guard !request.reports.isEmpty else { return Set(configuration.reports) }
    var wanted: Set<ReportID> = [.dataQuality]
    for name in request.reports {
      guard let report = ReportID(rawValue: name), Self.made.contains(report) else {
        let known = Self.made.map(\.rawValue)
        let near = EditDistance.nearest(to: name, among: known).map { "; nearest is \($0)" } ?? ""
        throw RunFailure(
          .usage,
          "--report \(name): found no such report; expected one of "
            + known.joined(separator: ", ") + near)
      }
      wanted.insert(report)
    }
    return wanted
  }

  private func unchanged(
    _ provenance: Provenance, _ imported: Import, _ clock: StageClock
  ) throws -> RunReport? {
    guard !request.isPreview else { return nil }
    let current: ReleaseName
    let message: String
    switch try folder.standing(of: provenance.runKey) {
    case .changed: return nil
    case .unchanged(let name):
      current = name
      message = "nothing has changed since \(name); no new release"
    case .rolledBack(let name):
      current = name
      message = "these inputs were rolled back and have not changed; \(name) stands"
    }
    return RunReport(
      exitCode: .done,
      status: RunStatus(
        status: "unchanged", exitCode: 0, release: current,
        counts: Counts(imported, files: []).named, stages: clock.stages,
        heldMunicipalities: imported.heldNames, message: message),
      notices: imported.notices)
  }

  private func report(
    _ release: Release, _ imported: Import, _ clock: StageClock
  ) -> RunReport {
    let publication = release.publication
    let files = release.files
    let held = imported.heldNames
    let place = request.isPreview ? "previews" : "releases"
    var message = "\(request.output)/\(place)/\(publication.release): \(files.count) files"
    if !release.missing.isEmpty {
      message +=
        "; not made in this version: "
        + release.missing.map(\.rawValue).joined(separator: ", ")
    }
    var notices = imported.notices
    notices += imported.reference.files.filter(\.stopped).map {
      "\($0.file): published figures that could not be read; see internal/index.html for why"
    }
    notices += release.notices
    if !held.isEmpty {
      let sentence =
        "held for their data: \(held.joined(separator: ", ")); see internal/index.html and each "
        + "data-quality.html for what to mend"
      message += "; " + sentence
      notices.append(sentence)
    }
    if let untidied = publication.untidied { notices.append(untidied.message) }
    let code = held.isEmpty ? ExitCode.done : .held
    return RunReport(
      exitCode: code,
      status: RunStatus(
        status: held.isEmpty ? "published" : "held", exitCode: Int(code.rawValue),
        release: publication.release, counts: Counts(imported, files: files).named,
        stages: clock.stages, heldMunicipalities: held, message: message),
      notices: notices)
  }
}
