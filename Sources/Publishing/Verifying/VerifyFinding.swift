/// One way in which a release is not what its manifest says.
public struct VerifyFinding: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// `current` is missing though there are releases, or is no link.
    case noCurrent
    /// `current` leads to what is not there, or out of `releases/`.
    case danglingCurrent(destination: String)
    /// The release has no manifest.
    case noManifest
    /// The manifest cannot be read, or its run key does not follow from what it lists.
    case unreadableManifest
    /// The six digits of the name do not follow from the public files and the configuration.
    case otherName(expected: String)
    /// A listed file is not there.
    case missing
    /// A file, folder or link is there that the manifest does not list.
    case extra
    /// A listed file has other content.
    case changed(expected: ContentHash, found: ContentHash)
    /// A listed file is a link or a folder.
    case notAFile
    /// Other users of the machine have rights to what is internal.
    case permissions(expected: UInt32, found: UInt32)
  }

  /// The path below the release, or `current`.
  public let path: String
  public let kind: Kind
}

extension VerifyFinding: CustomStringConvertible {
  /// The place, what was found and what was expected, in one line.
  public var description: String {
    switch kind {
    case .noCurrent: "\(path): no link; expected a link to a release: publish or roll back"
    case .danglingCurrent(let destination):
      "\(path): leads to ‘\(destination)’; expected a release in releases/: publish or roll back"
    case .noManifest: "\(path): missing; expected the list of the release's files"
    case .unreadableManifest: "\(path): cannot be read as a manifest; expected the one written here"
    case .otherName(let expected):
      "\(path): names another release; its public files and configuration give \(expected)"
    case .missing: "\(path): missing; listed in the manifest"
    case .extra: "\(path): not listed in the manifest"
    case .changed(let expected, let found):
      "\(path): SHA-256 is \(found); the manifest has \(expected)"
    case .notAFile: "\(path): a link or a folder; the manifest lists a file"
    case .permissions(let expected, let found):
      "\(path): permissions are \(String(found, radix: 8)); expected "
        + "\(String(expected, radix: 8)): chmod \(String(expected, radix: 8))"
    }
  }
}
