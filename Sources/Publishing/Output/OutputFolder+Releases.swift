extension OutputFolder {
  /// The release readers see, or `nil` when there is none yet.
  public func current() throws(PublishingError) -> ReleaseName? {
    try open().destination(of: Self.currentLink).flatMap(Self.release(atDestination:))
  }

  /// The releases that are kept, in the order they were published, the newest last.
  ///
  /// Those that were put in place but never published come first.
  public func releases() throws(PublishingError) -> [ReleaseName] {
    try history().ordered(names(in: .releases))
  }

  /// The manifest of a release, or `nil` when it has none that can be read.
  public func manifest(
    of release: ReleaseName, in place: ReleasePlace = .releases
  ) throws(PublishingError) -> Manifest? {
    let folder = try open().folder(place.folder)
    guard try folder.entry(release.text)?.kind == .folder else { return nil }
    return try folder.folder(release.text).readFile(Manifest.fileName).flatMap(Manifest.init(json:))
  }

  /// Where the link leads for a release, seen from the output folder.
  static func destination(of release: ReleaseName) -> String {
    "\(ReleasePlace.releases.folder)/\(release.text)"
  }

  static func release(atDestination destination: String) -> ReleaseName? {
    let parts = destination.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == ReleasePlace.releases.folder else { return nil }
    return ReleaseName(String(parts[1]))
  }

  /// The releases or previews there are, sorted by name.
  func names(in place: ReleasePlace) throws(PublishingError) -> [ReleaseName] {
    let root = try open()
    guard try root.entry(place.folder) != nil else { return [] }
    return try root.folder(place.folder).names().compactMap(ReleaseName.init).sorted()
  }

  /// Points `current` to a release: readers see the old one or the new one, never neither.
  func swap(
    to release: ReleaseName, in root: borrowing Folder, afterLinking: () -> Void = {}
  ) throws(PublishingError) {
    let link = TemporaryName.beside(Self.currentLink)
    try root.makeLink(link, to: Self.destination(of: release))
    afterLinking()
    try root.rename(link, to: Self.currentLink)
  }
}
