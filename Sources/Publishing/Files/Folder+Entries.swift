#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What stands under a name.
struct FolderEntry: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case file, folder, other }

  let kind: Kind
  let bytes: Int
  /// The permissions, without the kind.
  let mode: UInt32
}

extension Folder {
  /// What stands under a name, links not followed, or `nil` when nothing does.
  func entry(_ name: String) throws(PublishingError) -> FolderEntry? {
    var status = stat()
    do {
      try SystemFault.check { fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) }
    } catch {
      if error.isMissing { return nil }
      throw error.reading(path(of: name))
    }
    let kind: FolderEntry.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    return FolderEntry(
      kind: kind, bytes: Int(status.st_size), mode: UInt32(status.st_mode) & 0o7777)
  }

  /// Calls `visit` for everything below this folder with its path from here: a folder before what
  /// is in it, names sorted by their bytes, links not followed.
  func walk(
    _ prefix: String = "",
    _ visit: (borrowing Folder, _ name: String, _ path: String, FolderEntry) throws(PublishingError)
      -> Void
  ) throws(PublishingError) {
    for name in try names() {
      guard let entry = try entry(name) else { continue }
      let path = prefix + name
      try visit(self, name, path, entry)
      if entry.kind == .folder {
        try folder(name).walk("\(path)/", visit)
      }
    }
  }

  /// Removes an entry with all that is below it; no fault when there is none.
  func remove(_ name: String) throws(PublishingError) {
    guard let entry = try entry(name) else { return }
    if entry.kind == .folder {
      let inner = try folder(name)
      for innerName in try inner.names() { try inner.remove(innerName) }
    }
    do {
      try SystemFault.check {
        unlinkat(descriptor.number, name, entry.kind == .folder ? AT_REMOVEDIR : 0)
      }
    } catch {
      guard error.isMissing else { throw error.writing(path(of: name)) }
    }
  }
}
