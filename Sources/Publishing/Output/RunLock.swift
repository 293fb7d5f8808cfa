#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The right to write an output folder, held by one run at a time.
///
/// Given back when the last reference goes, and by the system when the process dies. Call
/// ``release()`` in a `defer` so that the compiler does not let it go early.
public final class RunLock: Sendable {
  private static let fileName = ".lock"
  private let file: Descriptor

  /// Takes the lock of `folder`, without waiting.
  fileprivate init(of folder: borrowing Folder) throws(PublishingError) {
    let place = folder.path(of: Self.fileName)
    do {
      file = try Descriptor.open(
        Self.fileName, in: folder.descriptor, flags: O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
      try file.setMode(0o600)
      let number = file.number
      try SystemFault.check { flock(number, LOCK_EX | LOCK_NB) }
    } catch {
      throw error.isBusy ? .locked(path: place) : error.writing(place)
    }
  }

  /// Gives the lock back before the end of the object's life; once is enough, twice is harmless.
  public func release() {
    _ = flock(file.number, LOCK_UN)
  }
}

extension OutputFolder {
  /// Takes the lock of this folder and removes what dead runs left behind.
  ///
  /// - Throws: ``PublishingError/locked(path:)`` when another run holds it; what opening, writing
  ///   or removing throws otherwise.
  public func acquireLock() throws(PublishingError) -> RunLock {
    let root = try open()
    let lock = try RunLock(of: root)
    try removeDebris()
    return lock
  }
}
