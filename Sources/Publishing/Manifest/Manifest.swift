/// The list that proves a release: what it was made from, and each of its files.
///
/// It stands beside `public/`, not in it, and only its owner may read it: the hash of an internal
/// table of few small numbers would give the numbers to whoever tries them all.
public struct Manifest: Hashable, Sendable {
  static let fileName = "manifest.json"
  static let fileMode: UInt32 = 0o600

  public let release: ReleaseName
  public let provenance: Provenance
  /// The digest of the ledger the release was made from.
  public let ledgerDigest: ContentHash?
  /// The counts, sorted by the bytes of their names.
  public let counts: [NamedCount]
  /// The files, sorted by the bytes of their paths; the manifest itself is not among them.
  public let files: [ReleaseFile]

  /// Gathers a manifest; the order of `counts` and `files` does not matter.
  public init(
    release: ReleaseName, provenance: Provenance, ledgerDigest: ContentHash?,
    counts: [NamedCount], files: [ReleaseFile]
  ) {
    self.release = release
    self.provenance = provenance
    self.ledgerDigest = ledgerDigest
    self.counts = counts.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.files = files.sortedByPath()
  }

  /// Whether two releases are the same but for their names.
  func hasSameContent(as other: Manifest) -> Bool {
    provenance == other.provenance && files == other.files && counts == other.counts
  }
}
