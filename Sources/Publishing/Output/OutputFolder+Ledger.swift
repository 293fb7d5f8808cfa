extension OutputFolder {
  /// Opens the ledger of this folder; the first build makes it.
  ///
  /// A release that a dead run noted but did not publish is dropped from it.
  ///
  /// - Throws: ``PublishingError/ledgerMissing(path:)`` when there are releases and no ledger;
  ///   ``PublishingError/ledgerTooNew(path:found:expected:)``,
  ///   ``PublishingError/ledgerDamaged(path:reason:)`` and what reading and writing throw.
  public func ledger() throws(PublishingError) -> Ledger {
    let root = try open()
    let place = root.path(of: Ledger.fileName)
    if let entry = try root.entry(Ledger.fileName) {
      guard entry.kind == .file else { throw .unsafePath(path: place, fault: .link) }
      if entry.mode != 0o600 { try root.setMode(0o600, of: Ledger.fileName) }
    } else {
      guard try current() == nil, try names(in: .releases).isEmpty else {
        throw .ledgerMissing(path: place)
      }
      _ = try root.newFile(Ledger.fileName, text: "", mode: 0o600)
      try root.sync()
    }
    let ledger = try Ledger(path: place)
    try ledger.settle(current: current())
    return ledger
  }
}
