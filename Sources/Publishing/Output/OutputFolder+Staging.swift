extension OutputFolder {
  /// Begins a release in a new folder that no reader knows of.
  ///
  /// Whoever calls this holds the lock.
  public func stage(under place: ReleasePlace) throws(PublishingError) -> StagedRelease {
    try StagedRelease(in: place, of: self)
  }

  /// Removes a release in the making, when a gate refused it or a write failed.
  ///
  /// What is not discarded is removed by the next run.
  public func discard(_ staged: StagedRelease) throws(PublishingError) {
    try open(staged.place).remove(staged.name)
  }

  /// The name a release will have, known before its internal pages are made.
  ///
  /// The candidate itself, or with `-2`, `-3` … when that folder holds a release made from
  /// something else. A release made from the same provenance and ledger keeps its name.
  public func name(
    for candidate: ReleaseName, provenance: Provenance, ledgerDigest: ContentHash?,
    under place: ReleasePlace = .releases
  ) throws(PublishingError) -> ReleaseName {
    let taken = try names(in: place)
    var name = candidate.base
    while taken.contains(name) {
      if let manifest = try manifest(of: name, in: place),
        manifest.provenance.runKey == provenance.runKey, manifest.ledgerDigest == ledgerDigest
      {
        return name
      }
      name = name.numbered(name.number + 1)
    }
    return name
  }
}
