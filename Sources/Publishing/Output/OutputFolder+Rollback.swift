extension OutputFolder {
  /// Points `current` to the release that was current before it.
  ///
  /// What the release left was made from is not published again until it changes. Whoever calls
  /// this holds the lock.
  ///
  /// - Returns: The release that is current now.
  /// - Throws: ``PublishingError/noRelease(path:)``,
  ///   ``PublishingError/noOlderRelease(path:current:)`` and what reading and writing throw.
  public func rollback() throws(PublishingError) -> ReleaseName {
    guard let current = try current() else { throw .noRelease(path: path) }
    let root = try open()
    if try root.entry(Ledger.fileName) != nil { _ = try ledger() }
    var history = try history()
    let kept = try names(in: .releases)
    guard let older = history.standing.last(where: { $0 != current && kept.contains($0) }) else {
      throw .noOlderRelease(path: path, current: current.text)
    }
    if let manifest = try manifest(of: current) {
      history.rollBack(current, runKey: manifest.provenance.runKey)
    }
    try write(history)
    try swap(to: older, in: root)
    try root.sync()
    return older
  }
}
