extension Folder {
  /// Waits until everything below this folder is on the disk: one call for the whole file system
  /// where the system has it (Linux), else file by file.
  func flush() throws(PublishingError) {
    if let syncFileSystem = Self.syncFileSystem() {
      do {
        try SystemFault.check { syncFileSystem(descriptor.number) }
      } catch {
        throw error.writing(path)
      }
    } else {
      try flushEach()
    }
  }

  /// Waits for each file and folder below this one, then for its own names.
  func flushEach() throws(PublishingError) {
    try walk { (folder, name, _, entry) throws(PublishingError) in
      if entry.kind != .other { try folder.syncFile(name) }
    }
    try sync()
  }

  private static func syncFileSystem() -> (@convention(c) (Int32) -> Int32)? {
    #if os(Linux)
      systemFunction("syncfs", as: (@convention(c) (Int32) -> Int32).self)
    #else
      nil
    #endif
  }
}
