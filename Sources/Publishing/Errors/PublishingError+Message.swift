extension PublishingError {
  /// The place, what was found, what was expected and how to mend it, in one line.
  public var message: String {
    switch self {
    case .cannotCreate(let path, let reason):
      "\(path): the output folder cannot be written (\(reason)); expected a folder this user may "
        + "write: give another with --output, or change its owner"
    case .cannotRead(let path, let reason):
      "\(path): cannot be read (\(reason)); expected a file of an earlier run: see that this user "
        + "may read it"
    case .cannotWrite(let path, let reason):
      "\(path): cannot be written (\(reason)); the last release stands: see that this user may "
        + "write there and run again"
    case .diskFull(let path):
      "\(path): no room left on the disk; the last release stands: free some room and run again"
    case .locked(let path):
      "\(path): another run holds the lock; one run at a time: try again when it has ended"
    case .unsafePath(let path, let fault):
      "\(path): \(fault.found); expected \(fault.expected): \(fault.mend)"
    case .writtenTwice(let path):
      "\(path): written twice in one release; expected one file of each name: please report this"
    case .notADate(let found):
      "release: the reference date is ‘\(found)’; expected a date like 2026-06-30: please report "
        + "this"
    case .noRelease(let path):
      "\(path): holds no release; expected `current` or a manifest.json: run `statuspack build` "
        + "first, or name the output folder"
    case .noOlderRelease(let path, let current):
      "\(path): \(current) is the oldest release that was current and is kept; expected one before "
        + "it to go back to: correct the exports and build anew"
    case .ledgerMissing(let path):
      "\(path): missing, though there are releases; expected the ledger of what was published: put "
        + "it back from the backup, or begin in an empty output folder"
    case .ledgerTooNew(let path, let found, let expected):
      "\(path): written by a newer version (schema \(found)); expected schema \(expected) or older: "
        + "use the newer statuspack"
    case .ledgerDamaged(let path, let reason):
      "\(path): cannot be read as the ledger (\(reason)); expected an SQLite database: put it back "
        + "from the backup"
    case .alreadyFrozen(let wave, let release):
      "\(wave): signed off already, as release \(release) has it; expected a wave that is not "
        + "signed off: what is signed off stays, unless --again puts today's values in its place"
    }
  }
}

extension PublishingError: CustomStringConvertible {
  public var description: String { message }
}

extension PublishingError.PathFault {
  fileprivate var found: String {
    switch self {
    case .absolute: "an absolute path"
    case .leavesFolder: "a path with an empty name, ‘.’ or ‘..’ in it"
    case .character: "a name with a character that is not written here"
    case .tooLong: "a name of more than 255 characters or a path of more than 1024"
    case .link: "a symbolic link or a file stands where a folder belongs"
    case .edition: "a path outside the folder of its edition"
    }
  }

  fileprivate var expected: String {
    switch self {
    case .absolute, .leavesFolder: "a path below its folder"
    case .character: "lower-case letters a–z, digits, ‘.’, ‘_’ and ‘-’, not beginning with a dot"
    case .tooLong: "a shorter name"
    case .link: "a folder made by statuspack"
    case .edition(let edition): "a path below \(edition.folder)/"
    }
  }

  fileprivate var mend: String {
    switch self {
    case .link: "remove it and run again"
    case .absolute, .leavesFolder, .character, .tooLong, .edition:
      "see the municipality's name in the configuration"
    }
  }
}
