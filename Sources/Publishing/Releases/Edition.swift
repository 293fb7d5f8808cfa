/// For whom a file is, decided by the folder it is written to.
public enum Edition: String, Hashable, Sendable, CaseIterable {
  /// Anyone may read it: `public/`.
  case `public`
  /// For those who work with the children: `internal/`, closed to other users of the machine.
  case `internal`

  /// The folder of the edition below the release.
  public var folder: String { rawValue }

  var folderMode: UInt32 {
    switch self {
    case .public: 0o755
    case .internal: 0o700
    }
  }

  var fileMode: UInt32 {
    switch self {
    case .public: 0o644
    case .internal: 0o600
    }
  }
}
