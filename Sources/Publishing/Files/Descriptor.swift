#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file or folder of the system, closed at the end of its life.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  deinit {
    close(number)
  }

  /// Opens a path as the system call does, trying again when a signal interrupts.
  ///
  static func open(
    _ name: String, in folder: borrowing Descriptor, flags: Int32, mode: UInt32 = 0
  ) throws(SystemFault) -> Descriptor {
    try open(name, below: folder.number, flags: flags, mode: mode)
  }

  /// Opens a path from the working directory.
  static func open(_ path: String, flags: Int32) throws(SystemFault) -> Descriptor {
    try open(path, below: AT_FDCWD, flags: flags, mode: 0)
  }

  private static func open(
    _ name: String, below folder: Int32, flags: Int32, mode: UInt32
  ) throws(SystemFault) -> Descriptor {
    let number = try SystemFault.check {
      openat(folder, name, flags | O_CLOEXEC, mode_t(mode))
    }
    return Descriptor(number: number)
  }

  /// Sets the permissions, whatever the umask took from them.
  func setMode(_ mode: UInt32) throws(SystemFault) {
    try SystemFault.check { fchmod(number, mode_t(mode)) }
  }

  /// Waits until the content is on the disk.
  func sync() throws(SystemFault) {
    #if canImport(Darwin)
      // There, fsync leaves the content in the drive's own memory.
      if fcntl(number, F_FULLFSYNC) == 0 { return }
    #endif
    try SystemFault.check { fsync(number) }
  }

  /// Closes now and says what only closing can find, such as a quota on a network disk.
  consuming func closeChecked() throws(SystemFault) {
    let number = self.number
    discard self
    guard close(number) == 0 || errno == EINTR else { throw SystemFault(code: errno) }
  }
}
