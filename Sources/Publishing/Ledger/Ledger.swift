internal import GRDB

/// The memory of what was published and signed off, across releases.
///
/// An SQLite database that only its owner may read. It is opened through
/// ``OutputFolder/ledger()`` and written by the run that holds the lock.
public struct Ledger: Sendable {
  static let fileName = ".ledger.sqlite"

  private let queue: DatabaseQueue
  private let path: String

  /// Opens the database at `path`, which must be there; an empty file becomes a new ledger.
  init(path: String) throws(PublishingError) {
    self.path = path
    let newer: Int?
    do {
      queue = try DatabaseQueue(path: path)
      newer = try queue.write(LedgerSchema.prepare)
    } catch {
      throw PublishingError(ledger: error, path: path)
    }
    if let newer {
      throw .ledgerTooNew(path: path, found: newer, expected: LedgerSchema.version)
    }
  }

  /// Reads in one view of the ledger.
  func read<Value>(_ body: (Database) throws -> Value) throws(PublishingError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw PublishingError(ledger: error, path: path)
    }
  }

  /// Writes all or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(PublishingError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw PublishingError(ledger: error, path: path)
    }
  }
}

extension PublishingError {
  /// What the database said; never the values it was given.
  fileprivate init(ledger error: any Error, path: String) {
    guard let fault = error as? DatabaseError else {
      self = error as? PublishingError ?? .ledgerDamaged(path: path, reason: "\(error)")
      return
    }
    let reason = fault.message ?? fault.resultCode.description
    self =
      switch fault.resultCode {
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT:
        .ledgerDamaged(path: path, reason: reason)
      default: .cannotWrite(path: path, reason: reason)
      }
  }
}
