import Publishing

/// A run with invented content that differs from seed to seed.
struct SampleRun {
  var seed: Int
  var toolVersion = "1.0.0"

  var configuration: ContentHash { ContentHash(of: "configuration") }

  var provenance: Provenance {
    Provenance(
      toolVersion: toolVersion, configurationHash: configuration,
      templatesHash: ContentHash(of: "templates"),
      inputs: [
        InputFile(
          path: "0766-hedensted/trivsel æøå.csv", bytes: seed, sha256: ContentHash(of: "\(seed)"))
      ])
  }

  var rows: [LedgerRow] {
    [LedgerRow.sample("\(seed)")]
  }

  /// Writes the pages of this run; the internal page prints the name.
  func write(
    to staged: StagedRelease, of output: OutputFolder, ledgerDigest: ContentHash?,
    under place: ReleasePlace = .releases
  ) throws -> ReleaseName {
    for name in ["index.html", "feed.atom", "data/indicators.csv"] {
      try staged.write(
        Array("\(name) \(seed)\n".utf8), to: "public/\(name)", edition: .public, report: "summary")
    }
    let candidate = try ReleaseName.candidate(
      referenceDate: "2026-06-30", publicFiles: staged.files, configurationHash: configuration)
    let name = try output.name(
      for: candidate, provenance: provenance, ledgerDigest: ledgerDigest, under: place)
    try staged.write(
      Array("\(name) \(toolVersion)\n".utf8), to: "internal/0766-hedensted/status-pack.html",
      edition: .internal, report: "status-pack")
    return name
  }

  /// The whole run, as the pipeline does it.
  @discardableResult
  func publish(to output: OutputFolder) throws -> Publication {
    try output.prepare()
    let lock = try output.acquireLock()
    defer { lock.release() }
    let ledger = try output.ledger()
    let staged = try output.stage(under: .releases)
    let name = try write(to: staged, of: output, ledgerDigest: ledger.digest())
    return try output.publish(
      staged, as: name, provenance: provenance, counts: [NamedCount("municipalities", 1)],
      recording: LedgerEntry(ledger: ledger, rows: rows))
  }
}

extension LedgerRow {
  static func sample(_ value: String, status: String = "estimate", n: Int? = 40) -> LedgerRow {
    LedgerRow(
      key: LedgerKey(
        indicator: "wellbeing", scopeType: "district", scopeCode: "Øster", municipalityCode: "0766",
        wave: "baseline", kind: "level"),
      status: status, printed: [value, "", "3.9"], n: n)
  }
}
