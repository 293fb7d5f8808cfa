import Importers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks into folders and reads small files: configuration, instruments, templates.
enum FileTree {
  struct Entry {
    let name: String
    let isFolder: Bool
    let bytes: Int
  }

  /// What a folder holds, by name.
  static func entries(of path: String) throws(RunFailure) -> [Entry] {
    guard let stream = opendir(path) else {
      if errno == ENOENT || errno == ENOTDIR {
        throw RunFailure(
          .noInput,
          "\(path): found no such folder; expected a folder with exports; "
            + "name the right folder with --input")
      }
      throw unreadable(path)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let found = readdir(stream) {
      let name = withUnsafePointer(to: &found.pointee.d_name) { pointer in
        String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      guard stat("\(path)/\(name)", &status) == 0 else {
        // A link that leads nowhere is passed over as no file; anything else is a failure.
        if errno == ENOENT { continue }
        throw unreadable("\(path)/\(name)")
      }
      entries.append(
        Entry(
          name: name, isFolder: status.st_mode & S_IFMT == S_IFDIR, bytes: Int(status.st_size)))
    }
    return entries.sorted { $0.name < $1.name }
  }

  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Whether two paths lead to one folder.
  static func isSame(_ left: String, _ right: String) -> Bool {
    var (a, b) = (stat(), stat())
    guard stat(left, &a) == 0, stat(right, &b) == 0 else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }

  static func read(_ path: String) throws(RunFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(descriptor, &piece)
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path)
      }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  private static func unreadable(_ path: String) -> RunFailure {
    let shown = FoundText.maskingPersonalNumbers(in: path)
    return RunFailure(
      .inputOutput,
      "\(shown): cannot be read (\(String(cString: strerror(errno)))); expected a file or folder "
        + "this user may read; give the right to read it, or run as its owner")
  }
}

private func systemRead(_ descriptor: Int32, _ piece: inout [UInt8]) -> Int {
  piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
}
