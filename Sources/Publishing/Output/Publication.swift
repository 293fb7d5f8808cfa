/// What became of a release that was published.
public struct Publication: Hashable, Sendable {
  /// The release as it lies in its place; numbered when its name was taken by another.
  public let release: ReleaseName
  /// Whether its files are new; false when the same release lay there already.
  public let isNew: Bool
  /// What could not be tidied up once readers saw the release; the next run does it.
  public let untidied: PublishingError?
}
