#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Folder {
  /// The names in this folder, sorted by their bytes.
  func names() throws(PublishingError) -> [String] {
    let stream: Stream
    do {
      stream = try openStream()
    } catch {
      throw error.reading(path)
    }
    defer { closedir(stream) }
    guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = UnsafeRawPointer(entry) + start
      names.append(String(cString: name.assumingMemoryBound(to: CChar.self)))
    }
    return names.filter { $0 != "." && $0 != ".." }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  #if canImport(Darwin)
    private typealias Stream = UnsafeMutablePointer<DIR>
  #else
    private typealias Stream = OpaquePointer
  #endif

  /// Opens the folder once more, since reading the names moves its position.
  private func openStream() throws(SystemFault) -> Stream {
    let number = try SystemFault.check {
      openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(number) else {
      let fault = SystemFault(code: errno)
      close(number)
      throw fault
    }
    return stream
  }

  /// Gives an entry another name in this folder, taking the place of what has it.
  func rename(_ name: String, to newName: String) throws(PublishingError) {
    do {
      try SystemFault.check {
        renameat(descriptor.number, name, descriptor.number, newName)
      }
    } catch {
      throw error.writing(path(of: newName))
    }
  }

  /// Makes a symbolic link.
  func makeLink(_ name: String, to destination: String) throws(PublishingError) {
    do {
      try SystemFault.check { symlinkat(destination, descriptor.number, name) }
    } catch {
      throw error.writing(path(of: name))
    }
  }

  /// Where a symbolic link leads, or `nil` when there is no link of that name.
  func destination(of name: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map {
          readlinkat(descriptor.number, name, $0, characters.count)
        } ?? -1
      }
    }
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }
}
