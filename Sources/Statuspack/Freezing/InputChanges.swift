import Evaluation
import Model
import Publishing

/// How the files of the municipalities' folders differ from those of another run.
///
/// A folder is known by its code: one that was only renamed has not changed.
struct InputChanges: Sendable {
  struct Change: Sendable, Hashable {
    let kind: DriftCause.FileChange
    /// Within the municipality's folder.
    let path: String
  }

  /// By municipality, sorted by the bytes of their paths.
  let changes: [MunicipalityCode: [Change]]

  init(from earlier: [InputFile], to later: [InputFile]) {
    let (before, after) = (Self.byMunicipality(earlier), Self.byMunicipality(later))
    var changes: [MunicipalityCode: [Change]] = [:]
    for (code, files) in before {
      guard let now = after[code] else { continue }
      let paths = Set(files.keys).union(now.keys)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      changes[code] = paths.compactMap { path in
        switch (files[path], now[path]) {
        case (.some, nil): Change(kind: .removed, path: path)
        case (nil, .some): Change(kind: .added, path: path)
        case (let old, let new): old == new ? nil : Change(kind: .changed, path: path)
        }
      }
    }
    self.changes = changes.filter { !$0.value.isEmpty }
  }

  /// The files of each municipality's folder, by their paths within it.
  static func byMunicipality(
    _ files: [InputFile]
  ) -> [MunicipalityCode: [String: ContentHash]] {
    files.reduce(into: [:]) { folders, file in
      let parts = file.path.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return }
      let digits = parts[0].prefix(while: { ("0"..."9").contains($0) })
      let rest = parts[0].dropFirst(digits.count)
      guard rest.isEmpty || rest.first == "-", let code = MunicipalityCode(digits) else { return }
      folders[code, default: [:]][parts[1]] = file.sha256
    }
  }
}
