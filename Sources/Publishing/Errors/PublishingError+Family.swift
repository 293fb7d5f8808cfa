extension PublishingError {
  /// The kinds of failure a caller tells apart; each has its own exit code.
  public enum Family: Hashable, Sendable {
    /// Wrong arguments (64).
    case usage
    /// Nothing there to work on (66).
    case nothingThere
    /// A fault of the program (70).
    case fault
    /// The output cannot be created (73).
    case cannotCreate
    /// A read or write failed (74).
    case inputOutput
    /// Another run holds the lock (75).
    case busy
    /// Wrong configuration or installation (78).
    case configuration
  }

  /// The kind of failure, for the exit code.
  public var family: Family {
    switch self {
    case .cannotCreate: .cannotCreate
    case .cannotRead, .cannotWrite, .diskFull, .ledgerDamaged: .inputOutput
    case .locked: .busy
    case .unsafePath(_, .link): .inputOutput
    case .unsafePath, .writtenTwice, .notADate: .fault
    case .noRelease, .noOlderRelease: .nothingThere
    case .ledgerMissing, .ledgerTooNew: .configuration
    case .alreadyFrozen: .usage
    }
  }
}
