extension OutputFolder {
  /// Removes all but the last releases; never the one that is current.
  ///
  /// A release loses its name first, so that no reader finds half of it.
  func prune() throws(PublishingError) {
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
