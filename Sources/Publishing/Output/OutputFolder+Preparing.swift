extension OutputFolder {
  /// Makes the folder when it is missing, and tries that it can be written.
  ///
  /// To be called before anything is read.
  ///
  /// - Throws: ``PublishingError/cannotCreate(path:reason:)``.
  public func prepare() throws(PublishingError) {
    do {
      let root = try Folder.open(making: path)
      try Self.probe(root)
      try Self.probe(root.folder(making: ReleasePlace.releases.folder, mode: 0o755))
    } catch {
      throw error.preparing
    }
  }

  private static func probe(_ folder: borrowing Folder) throws(PublishingError) {
    let name = TemporaryName.beside("probe")
    _ = try folder.newFile(name, text: "\n", mode: 0o600)
    try folder.remove(name)
  }
}

extension PublishingError {
  /// The same failure, as found before anything was read.
  fileprivate var preparing: PublishingError {
    switch self {
    case .cannotRead(let path, let reason), .cannotWrite(let path, let reason):
      .cannotCreate(path: path, reason: reason)
    case .diskFull(let path):
      .cannotCreate(path: path, reason: "no room left on the disk")
    case .unsafePath(let path, _), .writtenTwice(let path):
      .cannotCreate(path: path, reason: "a link or a file stands where a folder belongs")
    case .cannotCreate, .locked, .notADate, .noRelease, .noOlderRelease, .ledgerMissing,
      .ledgerTooNew, .ledgerDamaged, .alreadyFrozen:
      self
    }
  }
}
