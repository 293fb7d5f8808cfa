#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a system call said when it failed.
struct SystemFault: Error, Hashable, Sendable {
  let code: Int32

  /// The system's own words.
  var reason: String { String(cString: strerror(code)) }

  /// Calls until it is not interrupted by a signal.
  @discardableResult
  static func check(_ call: () -> Int32) throws(SystemFault) -> Int32 {
    while true {
      let answer = call()
      if answer >= 0 { return answer }
      let code = errno
      guard code == EINTR else { throw SystemFault(code: code) }
    }
  }
}

extension SystemFault {
  var isMissing: Bool { code == ENOENT }
  var isExisting: Bool { code == EEXIST }
  var isBusy: Bool { code == EWOULDBLOCK }
  var isLink: Bool { code == ELOOP || code == ENOTDIR }

  private var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

  /// The failure to write `path`.
  func writing(_ path: String) -> PublishingError {
    isFull ? .diskFull(path: path) : .cannotWrite(path: path, reason: reason)
  }

  /// The failure to read `path`.
  func reading(_ path: String) -> PublishingError {
    .cannotRead(path: path, reason: reason)
  }

  /// The failure to enter the folder `path` without following a link.
  func entering(_ path: String) -> PublishingError {
    isLink ? .unsafePath(path: path, fault: .link) : reading(path)
  }
}
