/// One file a run has read.
public struct InputFile: Hashable, Sendable {
  /// The path below the input folder; never where the input folder lies.
  public let path: String
  public let bytes: Int
  public let sha256: ContentHash

  public init(path: String, bytes: Int, sha256: ContentHash) {
    self.path = path
    self.bytes = bytes
    self.sha256 = sha256
  }
}
