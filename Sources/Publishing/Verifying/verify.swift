/// Compares a release with its manifest, and `current` with the releases there are.
///
/// - Parameter path: The output folder, whose current release is meant, or a release.
/// - Returns: Everything that differs; nothing when all is as published.
/// - Throws: ``PublishingError/noRelease(path:)`` when the folder holds no release, and
///   ``PublishingError/cannotRead(path:reason:)``.
public func verify(_ path: String) throws(PublishingError) -> [VerifyFinding] {
  let output = OutputFolder(path: path)
  let folder = try output.open()
  let names = try folder.names()
  if names.contains(Manifest.fileName) || names.contains(Edition.public.folder) {
    return try Verification(folder).run()
  }
  return try output.findingsOfCurrent()
}

extension OutputFolder {
  fileprivate func findingsOfCurrent() throws(PublishingError) -> [VerifyFinding] {
    let root = try open()
    let link = Self.currentLink
    guard let destination = root.destination(of: link) else {
      let entry = try root.entry(link)
      if entry == nil, try names(in: .releases).isEmpty { throw .noRelease(path: path) }
      return [VerifyFinding(path: link, kind: .noCurrent)]
    }
    guard let release = Self.release(atDestination: destination),
      try names(in: .releases).contains(release),
      try root.folder(ReleasePlace.releases.folder).entry(release.text)?.kind == .folder
    else {
      return [VerifyFinding(path: link, kind: .danglingCurrent(destination: destination))]
    }
    return try findings(in: release, of: .releases)
  }

  /// What differs in one release.
  func findings(
    in release: ReleaseName, of place: ReleasePlace
  ) throws(PublishingError) -> [VerifyFinding] {
    try Verification(open().folder(place.folder).folder(release.text)).run()
  }
}
