#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Folder {
  /// Makes a file that must not be there yet, nor a link of that name.
  func newFile(_ name: String, mode: UInt32) throws(PublishingError) -> FileWriter {
    let place = path(of: name)
    do {
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      let file = try Descriptor.open(name, in: descriptor, flags: flags, mode: mode)
      try file.setMode(mode)
      return FileWriter(file, path: place)
    } catch {
      throw error.isExisting ? .writtenTwice(path: place) : error.writing(place)
    }
  }

  /// Makes a file of `text` that must not be there yet.
  func newFile(
    _ name: String, text: String, mode: UInt32
  ) throws(PublishingError) -> (bytes: Int, sha256: ContentHash) {
    try newFile(name, bytes: Array(text.utf8), mode: mode)
  }

  /// Makes a file of `bytes` that must not be there yet.
  func newFile(
    _ name: String, bytes: [UInt8], mode: UInt32
  ) throws(PublishingError) -> (bytes: Int, sha256: ContentHash) {
    var writer = try newFile(name, mode: mode)
    try bytes.withUnsafeBufferPointer { (bytes) throws(PublishingError) in
      try writer.append(UnsafeRawBufferPointer(bytes))
    }
    return try writer.finish()
  }

  /// Replaces a small file as a whole: readers see the old text or the new one.
  func replaceFile(_ name: String, with text: String, mode: UInt32) throws(PublishingError) {
    try replaceFile(name, with: Array(text.utf8), mode: mode)
  }

  /// Replaces a file as a whole: readers see the old bytes or the new ones.
  func replaceFile(_ name: String, with bytes: [UInt8], mode: UInt32) throws(PublishingError) {
    let temporary = TemporaryName.beside(name)
    do {
      _ = try newFile(temporary, bytes: bytes, mode: mode)
      try syncFile(temporary)
      try rename(temporary, to: name)
    } catch {
      // What is left half written on a full disk only fills it further.
      try? remove(temporary)
      throw error
    }
  }

  /// Reads a whole file, or returns `nil` when there is none.
  func readFile(_ name: String) throws(PublishingError) -> [UInt8]? {
    var content: [UInt8] = []
    let isThere = try readChunks(of: name) { content.append(contentsOf: $0) }
    return isThere ? content : nil
  }

  /// Gives a file's bytes piece by piece; returns false when there is none.
  func readChunks(
    of name: String, _ take: (UnsafeRawBufferPointer) -> Void
  ) throws(PublishingError) -> Bool {
    do throws(SystemFault) {
      let file = try Descriptor.open(name, in: descriptor, flags: O_RDONLY | O_NOFOLLOW)
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
      defer { buffer.deallocate() }
      while true {
        let count = read(file.number, buffer.baseAddress, buffer.count)
        if count == 0 { return true }
        if count > 0 {
          take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        } else if errno != EINTR {
          throw SystemFault(code: errno)
        }
      }
    } catch {
      if error.isMissing { return false }
      throw error.reading(path(of: name))
    }
  }

  /// Sets the permissions of a file that is there already.
  func setMode(_ mode: UInt32, of name: String) throws(PublishingError) {
    do {
      try Descriptor.open(name, in: descriptor, flags: O_RDONLY | O_NOFOLLOW).setMode(mode)
    } catch {
      throw error.writing(path(of: name))
    }
  }

  /// Waits until a file's content is on the disk.
  func syncFile(_ name: String) throws(PublishingError) {
    do {
      try Descriptor.open(name, in: descriptor, flags: O_RDONLY | O_NOFOLLOW).sync()
    } catch {
      throw error.writing(path(of: name))
    }
  }
}
