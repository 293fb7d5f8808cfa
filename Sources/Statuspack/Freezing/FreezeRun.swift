import Evaluation
import Importers
import Model
import Publishing
import Renderers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One signing off, while the lock is held.
///
/// The figures are computed anew, at full precision, from the inputs of the current release; they
/// are signed off only where they give its `indicators.csv` byte for byte, so that what is kept is
/// what people saw.
struct FreezeRun {
  private let request: FreezeRequest
  private let folder: OutputFolder
  private let progress: Progress
  private let workers: Int

  init(_ request: FreezeRequest, _ folder: OutputFolder, _ progress: Progress) {
    self.request = request
    self.folder = folder
    self.progress = progress
    workers = request.workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  func run() async throws -> [String] {
    guard let current = try folder.current(), let manifest = try folder.manifest(of: current)
    else { throw PublishingError.noRelease(path: request.output) }
    let project = try ProjectFolder(input: request.input, config: request.config)
    let configuration = project.configuration
    let wave = try wave(of: configuration)
    let ledger = try folder.ledger()
    let known = try ledger.frozen(wave: wave.id)
    if let known, !request.again {
      throw PublishingError.alreadyFrozen(wave: wave.id, release: known.release.text)
    }
    let plan = EvaluationPlan(configuration)
    let tree = try InputTree(request.input, output: request.output)
    let imported = try await Import(
      project, tree, plan: plan, depth: .tallies, workers: workers, progress: progress)
    let provenance = { (format: PageFormat) in
      var asked = BuildRequest()
      asked.format = format
      return Provenance(
        imported, tree, configuration: configuration, templates: [:], request: asked, frozen: nil)
    }
    try ReleaseSources(manifest, shownAs: request.output).check(
      PageFormat.allCases.map(provenance))
    let frozen = try FrozenProject(ledger, waves: configuration.waves)
    let evaluated = Evaluated(ProjectTallies(imported), plan: plan, frozen: frozen)
    let signing = Signing(evaluated, configuration)
    try signing.check(against: manifest)
    let signed = try signing.sign(
      wave, release: current, inputs: manifest.provenance.inputs)
    try ledger.freeze(signed, replacing: request.again)
    return said(signed, of: wave, imported, replaced: known, moved: signing.moved(of: wave))
  }

  private func wave(of configuration: Configuration) throws(RunFailure) -> Wave {
    if let wave = configuration.waves.first(where: { $0.id == request.wave }) { return wave }
    let ids = configuration.waves.map(\.id)
    let near = EditDistance.nearest(to: request.wave, among: ids).map { "; nearest is \($0)" } ?? ""
    throw RunFailure(
      .usage,
      "\(FoundText.maskingPersonalNumbers(in: request.wave)): found no such wave; expected one of "
        + ids.joined(separator: ", ") + near)
  }

  private func said(
    _ signed: FrozenWave, of wave: Wave, _ imported: Import, replaced: FrozenWave?, moved: Int
  ) -> [String] {
    var lines: [String] = []
    if let replaced {
      lines.append(
        "\(wave.id): \(moved) figures differ from those signed off with \(replaced.release); "
          + "both stand in \(request.output)/current/internal/data/drift.csv")
    }
    let whose =
      replaced == nil ? "as release \(signed.release) has it" : "with the figures of today"
    let figures = signed.rows.count { $0.theme == nil && $0.key.scopeType != "others" }
    lines.append(
      "\(wave.id): signed off \(whose): \(figures) figures from \(signed.inputs.count) "
        + "files; the next build says so on its pages")
    let held = imported.heldNames
    if !held.isEmpty {
      lines.append(
        "not signed off, since held for their data: \(held.joined(separator: ", "))")
    }
    return lines
  }
}
