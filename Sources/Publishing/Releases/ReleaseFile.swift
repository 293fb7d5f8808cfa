/// One written file of a release, as its manifest lists it.
public struct ReleaseFile: Hashable, Sendable {
  /// The path below the release, with `/` between names.
  public let path: String
  public let bytes: Int
  public let sha256: ContentHash
  public let edition: Edition
  /// The report the file belongs to, such as `midway` or `data`.
  public let report: String

  public init(path: String, bytes: Int, sha256: ContentHash, edition: Edition, report: String) {
    self.path = path
    self.bytes = bytes
    self.sha256 = sha256
    self.edition = edition
    self.report = report
  }
}

extension Sequence<ReleaseFile> {
  /// The files sorted by the bytes of their paths, the same on every machine.
  func sortedByPath() -> [ReleaseFile] {
    sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
