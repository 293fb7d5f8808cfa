extension Manifest {
  /// The manifest as JSON: fixed order of keys, two spaces, LF; same manifest, same bytes.
  public var json: String {
    JSONValue.object([
      ("tool_version", .string(provenance.toolVersion)),
      ("release", .string(release.text)),
      ("run_key", .string(provenance.runKey.hex)),
      ("configuration", .string(provenance.configurationHash.hex)),
      ("templates", .string(provenance.templatesHash.hex)),
      ("frozen", provenance.frozen.map { .string($0.hex) } ?? .null),
      ("ledger", ledgerDigest.map { .string($0.hex) } ?? .null),
      ("counts", .object(counts.map { ($0.name, .integer($0.value)) })),
      ("inputs", .array(provenance.inputs.map(\.json))),
      ("files", .array(files.map(\.json))),
    ]).page
  }
}

extension InputFile {
  fileprivate var json: JSONValue {
    .object([
      ("path", .string(path)), ("bytes", .integer(bytes)), ("sha256", .string(sha256.hex)),
    ])
  }
}

extension ReleaseFile {
  fileprivate var json: JSONValue {
    .object([
      ("path", .string(path)), ("bytes", .integer(bytes)), ("sha256", .string(sha256.hex)),
      ("edition", .string(edition.rawValue)), ("report", .string(report)),
    ])
  }
}
