import Importers
import Publishing

/// What the current release was made from, as its manifest has it.
struct ReleaseSources {
  private let manifest: Manifest
  private let output: String

  /// - Parameters:
  ///   - manifest: The release's list.
  ///   - output: The output folder, as messages name it.
  init(_ manifest: Manifest, shownAs output: String) {
    self.manifest = manifest
    self.output = output
  }

  /// Refuses inputs, a configuration or a program that are not those of the release.
  ///
  /// - Parameter now: What there is now, once for each way of writing pages: it does not matter.
  /// - Throws: `RunFailure` (76) that says what has changed.
  func check(_ now: [Provenance]) throws(RunFailure) {
    guard let inputs = now.first?.inputs else { return }
    let then = manifest.provenance
    let changes = Self.changes(from: then.inputs, to: inputs)
    if !changes.isEmpty {
      let shown = changes.prefix(5).joined(separator: ", ")
      let rest = changes.count > 5 ? " and \(changes.count - 5) more" : ""
      throw refused("\(shown)\(rest)")
    }
    guard now.contains(where: { $0.configurationHash == then.configurationHash }) else {
      throw refused(
        "the configuration, a file it names or the list of folders is not the one of the release")
    }
    guard now.contains(where: { $0.toolVersion == then.toolVersion }) else {
      throw refused(
        "the release was made by statuspack \(then.toolVersion), this is \(Tool.version)")
    }
  }

  private func refused(_ why: String) -> RunFailure {
    RunFailure(
      .refused,
      "\(output)/current: release \(manifest.release) is not made from what is here now (\(why)); "
        + "expected the inputs of the release, since what people saw is signed off: run "
        + "`statuspack build`, look at the new release, and freeze then")
  }

  /// `0766-hedensted/exams.csv has changed`, by path.
  private static func changes(from earlier: [InputFile], to later: [InputFile]) -> [String] {
    let before = Dictionary(
      earlier.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(later.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return Set(before.keys).union(after.keys)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { path in
        let name = FoundText.maskingPersonalNumbers(in: path)
        switch (before[path], after[path]) {
        case (.some, nil): return "\(name) is gone"
        case (nil, .some): return "\(name) is new"
        case (let old, let new): return old == new ? nil : "\(name) has changed"
        }
      }
  }
}
