/// One cell as it last stood in a release that readers could see.
public struct PublishedRow: Hashable, Sendable {
  /// The release that first showed it so.
  public let release: ReleaseName
  public let row: LedgerRow
}
