#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Folder {
  /// Puts a whole file in place under a name that nothing has; what has it stays.
  func addFile(_ name: String, text: String, mode: UInt32) throws(PublishingError) {
    let temporary = TemporaryName.beside(name)
    _ = try newFile(temporary, text: text, mode: mode)
    do {
      try syncFile(temporary)
      try link(temporary, to: name)
    } catch {
      try? remove(temporary)
      throw error
    }
    try remove(temporary)
  }

  /// Gives a file a second name, which nothing may have yet.
  private func link(_ name: String, to newName: String) throws(PublishingError) {
    do {
      try SystemFault.check {
        linkat(descriptor.number, name, descriptor.number, newName, 0)
      }
    } catch {
      // Some network disks have no hard links; there the name is looked at first.
      guard [EPERM, ENOTSUP, ENOSYS].contains(error.code), try entry(newName) == nil else {
        throw error.writing(path(of: newName))
      }
      try rename(name, to: newName)
    }
  }
}
