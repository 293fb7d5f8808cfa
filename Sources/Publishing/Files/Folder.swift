#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open folder; everything below it is reached from here, one name at a time, without
/// following a symbolic link.
struct Folder: ~Copyable, Sendable {
  let descriptor: Descriptor
  /// The way here, for messages.
  let path: String

  private init(_ descriptor: consuming Descriptor, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens a folder as the user named it; links on the way to it are the user's own.
  static func open(_ path: String) throws(PublishingError) -> Folder {
    do {
      return Folder(try Descriptor.open(path, flags: O_RDONLY | O_DIRECTORY), path: path)
    } catch {
      throw error.reading(path)
    }
  }

  /// Opens a folder as the user named it, made with the folders above it when there is none.
  static func open(making path: String) throws(PublishingError) -> Folder {
    // A folder that is there already is no fault; what cannot be made is found on opening it.
    for end in path.indices.dropFirst() where path[end] == "/" {
      _ = mkdir(String(path[..<end]), 0o755)
    }
    let isNew = mkdir(path, 0o755) == 0
    let folder = try open(path)
    if isNew { try folder.setMode(0o755) }
    return folder
  }

  /// The way to an entry, for messages.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Opens a folder in this one.
  ///
  /// - Throws: PublishingError/unsafePath(path:fault:) for a link or a file,
  ///   PublishingError/cannotRead(path:reason:) otherwise.
  func folder(_ name: String) throws(PublishingError) -> Folder {
    do {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
      return Folder(
        try Descriptor.open(name, in: descriptor, flags: flags), path: path(of: name))
    } catch {
      throw error.entering(path(of: name))
    }
  }

  /// Opens a folder in this one, made with `mode` when there is none.
  func folder(making name: String, mode: UInt32) throws(PublishingError) -> Folder {
    do {
      try SystemFault.check { mkdirat(descriptor.number, name, mode_t(mode)) }
    } catch {
      guard error.isExisting else { throw error.writing(path(of: name)) }
      return try folder(name)
    }
    let made = try folder(name)
    try made.setMode(mode)
    return made
  }

  /// Makes a folder that must not be there yet.
  func newFolder(_ name: String, mode: UInt32) throws(PublishingError) -> Folder {
    do {
      try SystemFault.check { mkdirat(descriptor.number, name, mode_t(mode)) }
    } catch {
      throw error.writing(path(of: name))
    }
    let made = try folder(name)
    try made.setMode(mode)
    return made
  }

  /// Sets the permissions, whatever the umask took from them.
  func setMode(_ mode: UInt32) throws(PublishingError) {
    do {
      try descriptor.setMode(mode)
    } catch {
      throw error.writing(path)
    }
  }

  /// Waits until the names in this folder are on the disk.
  func sync() throws(PublishingError) {
    do {
      try descriptor.sync()
    } catch {
      throw error.writing(path)
    }
  }
}
