/// A file that a person asked for beside the output folder, such as a profile: whole, or as it was.
public enum SingleFile {
  /// What stands under a path.
  public enum Standing: Sendable, Hashable {
    case nothing
    case file
    /// A link, a folder or a device: not to be replaced.
    case other
  }

  /// Looks without following a link at the end of the path.
  public static func standing(of path: String) throws(PublishingError) -> Standing {
    let (folder, name) = split(path)
    switch try Folder.open(folder).entry(name)?.kind {
    case nil: return .nothing
    case .file: return .file
    case .folder, .other: return .other
    }
  }

  /// Writes a file of `text`; readers see the old text or the new one.
  ///
  /// - Parameters:
  ///   - text: The whole of it.
  ///   - path: A file that is there, whose permissions stay, or one that is not.
  ///   - replacing: Whether a file may be there; without it one that is there stays, and is a fault.
  /// - Throws: `PublishingError` where the folder cannot be written.
  public static func write(
    _ text: String, to path: String, replacing: Bool
  ) throws(PublishingError) {
    let (folderPath, name) = split(path)
    let folder = try Folder.open(folderPath)
    guard replacing, let entry = try folder.entry(name) else {
      try folder.addFile(name, text: text, mode: 0o644)
      return try folder.sync()
    }
    try folder.replaceFile(name, with: text, mode: entry.mode)
    try folder.sync()
  }

  /// Tries that a file may be written, before the work whose result it shall hold.
  ///
  /// - Throws: `PublishingError` where its folder cannot be written, or where a link, a folder or a
  ///   device stands under the path.
  public static func probe(_ path: String) throws(PublishingError) {
    guard try standing(of: path) != .other else { throw .unsafePath(path: path, fault: .link) }
    let (folderPath, name) = split(path)
    let folder = try Folder.open(folderPath)
    let temporary = TemporaryName.beside(name)
    _ = try folder.newFile(temporary, text: "\n", mode: 0o600)
    try folder.remove(temporary)
  }

  /// Writes a file of `bytes` over what may be there; readers see the old bytes or the new ones.
  ///
  /// - Parameters:
  ///   - bytes: The whole of it.
  ///   - path: A file that is there, or one that is not.
  ///   - mode: Its permissions, also where a file with others was there.
  /// - Throws: `PublishingError` where the folder cannot be written.
  public static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32
  ) throws(PublishingError) {
    guard try standing(of: path) != .other else { throw .unsafePath(path: path, fault: .link) }
    let (folderPath, name) = split(path)
    let folder = try Folder.open(folderPath)
    try folder.replaceFile(name, with: bytes, mode: mode)
    try folder.sync()
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }
}
