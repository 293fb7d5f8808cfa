/// A file the configuration was read from.
public struct ConfigurationSource: Sendable, Hashable {
  /// The path relative to the configuration's folder.
  public let path: String
  /// The file's bytes as they were read.
  public let bytes: [UInt8]

  /// A file with its bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
