/// Whether a run has something new to publish.
public enum Standing: Hashable, Sendable {
  /// There is something new.
  case changed
  /// `current` was made from the same, and is whole.
  case unchanged(ReleaseName)
  /// A release made from the same was taken back; `current` is an older one.
  case rolledBack(current: ReleaseName)
}

extension OutputFolder {
  /// Whether a run made from `runKey` has something new to publish.
  ///
  /// A current release with a file missing or of another size counts as changed.
  public func standing(of runKey: ContentHash) throws(PublishingError) -> Standing {
    guard let current = try current() else { return .changed }
    if try history().withheldRunKeys.contains(runKey) { return .rolledBack(current: current) }
    guard let manifest = try manifest(of: current), manifest.provenance.runKey == runKey,
      try isComplete(current, manifest)
    else { return .changed }
    return .unchanged(current)
  }

  /// Whether there is nothing to publish for `runKey`: published already, or taken back.
  public func isUnchanged(runKey: ContentHash) throws(PublishingError) -> Bool {
    try standing(of: runKey) != .changed
  }

  private func isComplete(
    _ release: ReleaseName, _ manifest: Manifest
  ) throws(PublishingError) -> Bool {
    var found: [String: Int] = [:]
    try open().folder(ReleasePlace.releases.folder).folder(release.text)
      .walk { (_, _, path, entry) throws(PublishingError) in
        if entry.kind == .file { found[path] = entry.bytes }
      }
    return manifest.files.allSatisfy { found[$0.path] == $0.bytes }
  }
}
