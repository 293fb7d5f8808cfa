import Evaluation
import Model
import Publishing

/// A whole project put together from shares, whatever their order and however they were cut.
struct MergedShares {
  let configuration: Configuration
  let plan: EvaluationPlan
  let sources: [ConfigurationSource]
  let templates: [String: [UInt8]]
  let inputs: [InputFile]
  let tallies: ProjectTallies

  /// A share and the file it came from.
  typealias Share = (path: String, file: TallyFile)

  /// - Throws: `RunFailure` where they do not belong together.
  init(_ first: Share, _ others: [Share]) throws(RunFailure) {
    let shares = [first] + others
    for share in others { try Self.compare(share, with: first) }
    configuration = try Self.configuration(of: first)
    plan = EvaluationPlan(configuration)
    for share in shares where share.file.plan != plan.fingerprint {
      throw RunFailure(.held, TallyFileFault.otherDefinitions.message(share.path))
    }
    sources = first.file.sources
    templates = Dictionary(
      first.file.templates.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let kept = try Self.parts(of: shares)
    inputs = Set(shares.flatMap(\.file.inputs) + kept.flatMap(\.part.inputs)).sorted {
      ($0.path, $0.sha256) < ($1.path, $1.sha256)
    }
    let present = Set(kept.map(\.part.code))
    let expected = Set(shares.flatMap(\.file.expected)).subtracting(present)
    tallies = ProjectTallies(
      parts: try Self.tallied(kept, plan),
      missing: expected.sorted().compactMap(MunicipalityRegister.municipality),
      references: ReferenceFigures(try Self.references(of: shares)))
  }

  private static func compare(_ share: Share, with first: Share) throws(RunFailure) {
    for (own, others, what) in [
      (share.file.sources, first.file.sources, "configuration"),
      (share.file.templates, first.file.templates, "templates"),
    ] {
      guard let path = Self.difference(own, others) else { continue }
      let sections = path == ProjectFolder.configurationName ? Self.sections(share, first) : ""
      throw RunFailure(
        .held,
        "\(share.path): found another \(path)\(sections) than in \(first.path); expected one "
          + "\(what) for all tally files; use the same on all machines, and make the other anew "
          + "with statuspack tally")
    }
  }

  /// The first file that is not the same in two lists.
  private static func difference(
    _ left: [ConfigurationSource], _ right: [ConfigurationSource]
  ) -> String? {
    let (left, right) = (Set(left), Set(right))
    return left.symmetricDifference(right).map(\.path).min {
      // The configuration tells most.
      ($0 != ProjectFolder.configurationName ? 1 : 0, $0)
        < ($1 != ProjectFolder.configurationName ? 1 : 0, $1)
    }
  }

  private static func sections(_ share: Share, _ first: Share) -> String {
    guard let own = try? configuration(of: share), let others = try? configuration(of: first) else {
      return ""
    }
    let keys = own.keys(differingFrom: others)
    return keys.isEmpty
      ? " (in comments or layout)" : " (in \(keys.joined(separator: ", ")))"
  }

  private static func configuration(of share: Share) throws(RunFailure) -> Configuration {
    let sources = share.file.sources
    do {
      return try Configuration.read(
        file: ProjectFolder.configurationName, bytes: sources.first?.bytes ?? []
      ) { path in
        guard let source = sources.dropFirst().first(where: { $0.path == path }) else {
          throw TallyFileFault.otherDefinitions
        }
        return source.bytes
      }
    } catch {
      throw RunFailure(.held, TallyFileFault.otherDefinitions.message(share.path))
    }
  }

  /// Each municipality once, with the file it came from.
  private static func parts(
    of shares: [Share]
  ) throws(RunFailure) -> [(path: String, part: TallyFile.Part)] {
    var kept: [MunicipalityCode: (path: String, part: TallyFile.Part)] = [:]
    for share in shares {
      for part in share.file.parts {
        guard let other = kept[part.code], other.part != part else {
          if kept[part.code] == nil { kept[part.code] = (share.path, part) }
          continue
        }
        let name = MunicipalityRegister.municipality(part.code)?.name ?? ""
        throw RunFailure(
          .held,
          "\(share.path): found \(part.code) \(name), which is in \(other.path) with other "
            + "figures; expected each municipality in one file; leave one of the files out, or "
            + "make it anew without \(part.code)")
      }
    }
    return kept.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Published figures stand on each machine or on some; where they do, they are the same.
  private static func references(of shares: [Share]) throws(RunFailure) -> [ReferenceFigure] {
    let delivered = shares.filter { !$0.file.references.isEmpty }
    guard let first = delivered.first else { return [] }
    for share in delivered where share.file.references != first.file.references {
      throw RunFailure(
        .held,
        "\(share.path): found other published figures than in \(first.path); expected the same "
          + "files of them at the top of each input; copy them, and make the other anew with "
          + "statuspack tally")
    }
    return first.file.references
  }

  private static func tallied(
    _ kept: [(path: String, part: TallyFile.Part)], _ plan: EvaluationPlan
  ) throws(RunFailure) -> [ProjectTallies.Part] {
    var figures = CarriedFigures()
    var parts: [ProjectTallies.Part] = []
    for (path, part) in kept {
      guard let municipality = MunicipalityRegister.municipality(part.code) else { continue }
      do throws(CarryingFault) {
        let tally = try part.tally.map { (bytes) throws(CarryingFault) in
          try MunicipalityTally(carried: bytes, of: municipality, plan: plan)
        }
        if let tally, !figures.take(tally) { throw .otherFigures }
        parts.append(ProjectTallies.Part(municipality: municipality, tally: tally))
      } catch {
        throw RunFailure(.held, TallyFileFault.malformed(error).message(path))
      }
    }
    return parts
  }
}
