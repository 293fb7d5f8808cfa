/// Why nothing was published, with the facts; the wording is ``message``.
public enum PublishingError: Error, Hashable, Sendable {
  /// The output folder cannot be made or written; found before anything was read.
  case cannotCreate(path: String, reason: String)
  /// A file or folder below the output folder could not be read.
  case cannotRead(path: String, reason: String)
  /// A file or folder below the output folder could not be written.
  case cannotWrite(path: String, reason: String)
  /// No room left on the device, over quota, or over the limit on file size.
  case diskFull(path: String)
  /// Another run holds the lock of the output folder.
  case locked(path: String)
  /// A path would leave the output folder, or is not one that is written here.
  case unsafePath(path: String, fault: PathFault)
  /// The same file was written twice in one release.
  case writtenTwice(path: String)
  /// The reference date of a release is not of the form 2026-06-30.
  case notADate(found: String)
  /// There is no release to look at.
  case noRelease(path: String)
  /// There is no older release to go back to.
  case noOlderRelease(path: String, current: String)
  /// There are releases, but the ledger of what they published is gone.
  case ledgerMissing(path: String)
  /// The ledger was written by a newer version of this program.
  case ledgerTooNew(path: String, found: Int, expected: Int)
  /// The ledger cannot be read as a database.
  case ledgerDamaged(path: String, reason: String)
  /// The wave was signed off before.
  case alreadyFrozen(wave: String, release: String)

  /// What is wrong with a path.
  public enum PathFault: Hashable, Sendable {
    /// It begins with a slash.
    case absolute
    /// It has `.` or `..` or an empty name in it.
    case leavesFolder
    /// It holds a character other than a–z, 0–9, `.`, `_`, `-`, or a name begins with a dot.
    case character
    /// A name is longer than a file system takes.
    case tooLong
    /// A folder on the way is a symbolic link, or no folder.
    case link
    /// It is not below the folder of its edition.
    case edition(Edition)
  }
}
