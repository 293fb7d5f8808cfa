extension OutputFolder {
  /// Removes what runs that died left half done.
  ///
  /// Whoever holds the lock may: nobody else is at it.
  func removeDebris() throws(PublishingError) {
    let root = try open()
    for name in try root.names() where TemporaryName.isDebris(name) {
      try root.remove(name)
    }
    for place in [ReleasePlace.releases, .previews] {
      guard try root.entry(place.folder) != nil else { continue }
      let folder = try root.folder(place.folder)
      for name in try folder.names()
      where name.hasPrefix(TemporaryName.staging) || TemporaryName.isDebris(name) {
        try folder.remove(name)
      }
    }
  }
}
