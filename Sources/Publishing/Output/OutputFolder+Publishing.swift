extension OutputFolder {
  /// Puts a staged release in its place and makes it `current`.
  ///
  /// In this order: the ledger notes it, the manifest is written, all is flushed to the disk, the
  /// folder is renamed into place, a new link is renamed over `current`, and old releases go. A
  /// crash at any point leaves `current` at a whole release, old or new. Whoever calls this holds
  /// the lock.
  ///
  /// - Parameters:
  ///   - staged: The release in the making, staged under `.releases`; of no use afterwards.
  ///   - name: What ``name(for:provenance:ledgerDigest:under:)`` gave.
  ///   - provenance: What it was made from.
  ///   - counts: The counts for the manifest.
  ///   - entry: What the ledger shall remember.
  /// - Returns: The release as it lies in its place.
  /// - Throws: ``PublishingError`` when readers still see the old release; a failure after that is
  ///   in ``Publication/untidied``.
  public func publish(
    _ staged: StagedRelease, as name: ReleaseName, provenance: Provenance, counts: [NamedCount],
    recording entry: LedgerEntry
  ) throws(PublishingError) -> Publication {
    precondition(staged.place == .releases, "a preview is placed, not published")
    try provenance.checkInputPaths()
    let manifest = Manifest(
      release: name, provenance: provenance, ledgerDigest: try entry.ledger.digest(),
      counts: counts, files: staged.files)
    let slot = try slot(for: manifest, in: .releases)
    try entry.ledger.record(
      release: slot.name, runKey: provenance.runKey, rows: entry.rows, tallies: entry.tallies)
    afterStep(.recorded)
    try put(staged, in: slot, manifest)
    let root = try open()
    // Read while `current` is still the old one: a dead run may have left it unnoted.
    var history = try history()
    history.publish(slot.name)
    try swap(to: slot.name, in: root) { afterStep(.linked) }
    afterStep(.swapped)
    do {
      try tidy(after: slot.name, history, entry.ledger, in: root)
      return Publication(release: slot.name, isNew: !slot.isTaken, untidied: nil)
    } catch {
      return Publication(release: slot.name, isNew: !slot.isTaken, untidied: error)
    }
  }

  /// Puts what was staged under `.previews` in its place; `current` and the ledger stay.
  ///
  /// - Parameters:
  ///   - staged: The preview in the making; of no use afterwards.
  ///   - name: What ``name(for:provenance:ledgerDigest:under:)`` gave.
  ///   - provenance: What it was made from.
  ///   - counts: The counts for the manifest.
  /// - Returns: The preview as it lies in its place.
  /// - Throws: ``PublishingError`` when a check, a read or a write failed.
  public func placePreview(
    _ staged: StagedRelease, as name: ReleaseName, provenance: Provenance, counts: [NamedCount]
  ) throws(PublishingError) -> Publication {
    precondition(staged.place == .previews, "a release is published, not placed")
    try provenance.checkInputPaths()
    let manifest = Manifest(
      release: name, provenance: provenance, ledgerDigest: nil, counts: counts,
      files: staged.files)
    let slot = try slot(for: manifest, in: .previews)
    try put(staged, in: slot, manifest)
    return Publication(release: slot.name, isNew: !slot.isTaken, untidied: nil)
  }

  /// A place for a release: free, or taken by the same release.
  private struct Slot {
    let name: ReleaseName
    let isTaken: Bool
  }

  /// The first number of the name that is free or holds the same release, untouched.
  private func slot(
    for manifest: Manifest, in place: ReleasePlace
  ) throws(PublishingError) -> Slot {
    let taken = try names(in: place)
    var name = manifest.release
    while taken.contains(name) {
      if let other = try self.manifest(of: name, in: place), other.hasSameContent(as: manifest),
        try findings(in: name, of: place).isEmpty
      {
        return Slot(name: name, isTaken: true)
      }
      name = name.numbered(name.number + 1)
    }
    return Slot(name: name, isTaken: false)
  }

  private func put(
    _ staged: StagedRelease, in slot: Slot, _ manifest: Manifest
  ) throws(PublishingError) {
    guard !slot.isTaken else { return try discard(staged) }
    try staged.seal(with: manifest.renamed(slot.name)) { afterStep(.listed) }
    afterStep(.flushed)
    let folder = try open(staged.place)
    try folder.rename(staged.name, to: slot.name.text)
    try folder.sync()
    afterStep(.renamed)
  }

  /// What follows once readers see the release; each step can be done by the next run.
  private func tidy(
    after release: ReleaseName, _ history: PublicationHistory, _ ledger: Ledger,
    in root: borrowing Folder
  ) throws(PublishingError) {
    try root.sync()
    try ledger.confirm(release)
    afterStep(.confirmed)
    try write(history)
    afterStep(.noted)
    try prune()
    afterStep(.pruned)
  }
}

extension Manifest {
  fileprivate func renamed(_ name: ReleaseName) -> Manifest {
    Manifest(
      release: name, provenance: provenance, ledgerDigest: ledgerDigest, counts: counts,
      files: files)
  }
}
