extension OutputFolder {
  /// Puts a staged release in its place and, unless it is a preview, makes it `current`.
  ///
  /// In this order: the ledger notes it, the manifest is written, all is flushed to the disk, the
  /// folder is renamed into place, a new link is renamed over `current`, and old releases go. A
  /// crash at any point leaves `current` at a whole release, old or new.
  ///
  /// - Parameters:
  ///   - staged: The release in the making; of no use afterwards.
  ///   - name: What ``name(for:provenance:ledgerDigest:under:)`` gave.
  ///   - provenance: What it was made from.
  ///   - counts: The counts for the manifest.
  ///   - entry: What the ledger shall remember; `nil` for a preview.
  /// - Returns: The release as it lies in its place.
  /// - Throws: ``PublishingError`` when readers still see the old release; a failure after that is
  ///   in ``Publication/untidied``.
  public func publish(
    _ staged: StagedRelease, as name: ReleaseName, provenance: Provenance, counts: [NamedCount],
    recording entry: LedgerEntry? = nil
  ) throws(PublishingError) -> Publication {
    try provenance.checkInputPaths()
    let proposed = Manifest(
      release: name, provenance: provenance, ledgerDigest: try entry?.ledger.digest(),
      counts: counts, files: staged.files)
    let slot = try slot(for: proposed, in: staged.place)
    let publication = Publication(release: slot.name, isNew: !slot.isTaken, untidied: nil)
    try entry?.ledger.record(
      release: slot.name, runKey: provenance.runKey, rows: entry?.rows ?? [],
      tallies: entry?.tallies ?? [])
    afterStep(.recorded)
    if slot.isTaken {
      try discard(staged)
    } else {
      try put(staged, in: proposed.renamed(slot.name))
    }
    guard staged.place == .releases else { return publication }
    let root = try open()
    try swap(to: slot.name, in: root) { afterStep(.linked) }
    afterStep(.swapped)
    do {
      try tidy(after: slot.name, entry?.ledger, in: root)
      return publication
    } catch {
      return Publication(release: slot.name, isNew: !slot.isTaken, untidied: error)
    }
  }

  /// The first number of the name that is free or holds the same release, untouched.
  private func slot(
    for manifest: Manifest, in place: ReleasePlace
  ) throws(PublishingError) -> (name: ReleaseName, isTaken: Bool) {
    let taken = try names(in: place)
    var name = manifest.release
    while taken.contains(name) {
      if let other = try self.manifest(of: name, in: place), other.hasSameContent(as: manifest),
        try findings(in: name, of: place).isEmpty
      {
        return (name, true)
      }
      name = name.numbered(name.number + 1)
    }
    return (name, false)
  }

  private func put(_ staged: StagedRelease, in manifest: Manifest) throws(PublishingError) {
    try staged.seal(with: manifest) { afterStep(.listed) }
    afterStep(.flushed)
    let folder = try open(staged.place)
    try folder.rename(staged.name, to: manifest.release.text)
    try folder.sync()
    afterStep(.renamed)
  }

  /// What follows once readers see the release; each step can be done by the next run.
  private func tidy(
    after release: ReleaseName, _ ledger: Ledger?, in root: borrowing Folder
  ) throws(PublishingError) {
    try root.sync()
    try ledger?.confirm(release)
    afterStep(.confirmed)
    var history = try history()
    if history.events.last != .published(release) { history.append(.published(release)) }
    try write(history)
    afterStep(.noted)
    try prune()
    afterStep(.pruned)
  }

  /// Removes all but the last releases; never the one that is current.
  private func prune() throws(PublishingError) {
    let releases = try releases()
    let current = try current()
    let folder = try open(.releases)
    for release in releases.dropLast(Self.keptReleases) where release != current {
      let dead = TemporaryName.forStaging()
      try folder.rename(release.text, to: dead)
      try folder.remove(dead)
    }
    var history = try history()
    history.keep(try names(in: .releases))
    try write(history)
  }
}

extension Manifest {
  fileprivate func renamed(_ name: ReleaseName) -> Manifest {
    Manifest(
      release: name, provenance: provenance, ledgerDigest: ledgerDigest, counts: counts,
      files: files)
  }
}
