import Evaluation
import Importers
import Model
import Publishing
import Renderers
import Validation

/// One merge, in its order: read the shares, evaluate, render and prove, publish.
struct MergeRun {
  let request: MergeRequest
  let folder: OutputFolder
  let progress: Progress

  func run() async throws -> RunReport {
    var clock = StageClock()
    let ledger = try folder.ledger()
    let merged = try read()
    let templates = try Templates(files: merged.templates)
    clock.end("read")
    let provenance = Provenance(
      merged, format: request.format, frozen: try ledger.frozenDigest())
    if let report = try unchanged(provenance, merged.tallies, clock) { return report }
    let evaluated = Evaluated(
      merged.tallies, plan: merged.plan,
      frozen: try FrozenProject(ledger, waves: merged.configuration.waves))
    clock.end("evaluate")
    let staged = try folder.stage(under: .releases)
    do {
      let (rows, notices) = try await render(evaluated, merged, templates, staged)
      clock.end("render")
      let name = try folder.name(
        for: ReleaseName.candidate(
          referenceDate: evaluated.referenceDate.description, publicFiles: staged.files,
          configurationHash: provenance.configurationHash),
        provenance: provenance, ledgerDigest: ledger.digest())
      let files = staged.files
      let publication = try folder.publish(
        staged, as: name, provenance: provenance, counts: counts(merged.tallies, files),
        recording: LedgerEntry(ledger: ledger, rows: rows))
      clock.end("publish")
      return report(publication, merged.tallies, files, notices, clock)
    } catch {
      try folder.discard(staged)
      throw error
    }
  }

  private func read() throws(RunFailure) -> MergedShares {
    var shares: [MergedShares.Share] = []
    for path in request.files {
      shares.append((path: ShownName.path(path), file: try TallyFile(at: path)))
    }
    guard let first = shares.first else {
      throw RunFailure(.usage, "merge: found no file; expected files made by statuspack tally")
    }
    return try MergedShares(first, Array(shares.dropFirst()))
  }

  /// Writes the public edition and all figures; returns what the ledger remembers, and what is told of
  /// waves that are signed off.
  private func render(
    _ evaluated: Evaluated, _ merged: MergedShares, _ templates: Templates,
    _ staged: StagedRelease
  ) async throws -> (rows: [LedgerRow], notices: [String]) {
    let configuration = merged.configuration
    let links = LinkBook()
    let release = try ReleaseWriter(
      staged, templates: templates, format: request.format, links: links)
    var rows: [LedgerRow] = []
    if configuration.disclosure.publishes {
      let edition = PublicEdition(evaluated, configuration: configuration)
      try edition.write(to: release)
      rows = edition.ledgerRows
    }
    let whole = evaluated.nationFigures()
    let nation = whole.results
    let plan = IndicatorRowPlan(
      of: nation, municipalities: evaluated.municipalities, waves: configuration.waves)
    progress.begin("figures", items: evaluated.tallies.parts.count, bytes: 0)
    let progress = progress
    let own = try await Workers.map(
      evaluated.tallies.parts, workers: Workers.count(request.workers), make: {},
      work: { _, part in
        defer { progress.done(bytes: 0) }
        return MunicipalityFigures(of: part, evaluated, nation: nation, rows: plan)
      })
    try evaluated.dataRows(
      nation: nation, own: own, waves: configuration.waves, isPreview: false
    ).write(to: release)
    let drift = Drifts(
      evaluated, datasets: merged.inputs.datasets, inputs: merged.inputs,
      configuration: configuration, isWhole: true
    ).file(whole.drifts + own.flatMap(\.figures.drifts), definitions: nation.definitions)
    if let drift {
      try release.write(drift.bytes, to: "internal/data/drift.csv", report: "data")
    }
    try links.check(files: Set(staged.files.map(\.path)))
    return (rows, evaluated.frozen.notices(drift?.waves ?? []))
  }

  private func counts(_ tallies: ProjectTallies, _ files: [ReleaseFile]) -> [NamedCount] {
    [
      NamedCount("municipalities", tallies.parts.count),
      NamedCount("reports", files.count { $0.path.hasSuffix("html") }),
      NamedCount("files_written", files.count),
    ]
  }

  private func unchanged(
    _ provenance: Provenance, _ tallies: ProjectTallies, _ clock: StageClock
  ) throws -> RunReport? {
    let current: ReleaseName
    let message: String
    switch try folder.standing(of: provenance.runKey) {
    case .changed: return nil
    case .unchanged(let name):
      current = name
      message = "nothing has changed since \(name); no new release"
    case .rolledBack(let name):
      current = name
      message = "these tallies were rolled back and have not changed; \(name) stands"
    }
    return RunReport(
      exitCode: .done,
      status: RunStatus(
        status: "unchanged", exitCode: 0, release: current, counts: counts(tallies, []),
        stages: clock.stages, heldMunicipalities: tallies.heldNames, message: message),
      notices: [])
  }

  private func report(
    _ publication: Publication, _ tallies: ProjectTallies, _ files: [ReleaseFile],
    _ frozen: [String], _ clock: StageClock
  ) -> RunReport {
    let held = tallies.heldNames
    var message = "\(request.output)/releases/\(publication.release): \(files.count) files"
    var notices = frozen
    if !held.isEmpty {
      let sentence =
        "held for their data: \(held.joined(separator: ", ")); see statuspack check on the machine "
        + "that has their folders for what to mend"
      message += "; " + sentence
      notices.append(sentence)
    }
    if let untidied = publication.untidied { notices.append(untidied.message) }
    let code = held.isEmpty ? ExitCode.done : .held
    return RunReport(
      exitCode: code,
      status: RunStatus(
        status: held.isEmpty ? "published" : "held", exitCode: Int(code.rawValue),
        release: publication.release, counts: counts(tallies, files), stages: clock.stages,
        heldMunicipalities: held, message: message),
      notices: notices)
  }
}

extension Provenance {
  /// What a merged release is made from: the same whatever the shares, their number and order.
  fileprivate init(_ merged: MergedShares, format: PageFormat, frozen: ContentHash?) {
    let asked = [("verb", Array("merge".utf8)), ("format", Array(format.rawValue.utf8))]
    let list = merged.tallies.missing.map { "\($0.code)" }.joined(separator: ",")
    self.init(
      toolVersion: Tool.version,
      configurationHash: ContentHash(
        of: merged.sources.map { ($0.path, $0.bytes) } + asked + [("missing", Array(list.utf8))]),
      templatesHash: ContentHash(
        of: merged.templates.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
      inputs: merged.inputs, frozen: frozen)
  }
}
