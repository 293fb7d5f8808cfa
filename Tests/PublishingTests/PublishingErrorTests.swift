import Publishing
import Testing

@Suite("PublishingError")
struct PublishingErrorTests {
  @Test(
    "says the place, what was found, what was expected and how to mend it",
    arguments: [
      (
        PublishingError.cannotCreate(path: "output", reason: "Not a directory"),
        "output: the output folder cannot be written (Not a directory); expected a folder this "
          + "user may write: give another with --output, or change its owner"
      ),
      (
        .cannotRead(path: "output/x", reason: "Permission denied"),
        "output/x: cannot be read (Permission denied); expected a file of an earlier run: see that "
          + "this user may read it"
      ),
      (
        .cannotWrite(path: "output/x", reason: "Permission denied"),
        "output/x: cannot be written (Permission denied); the last release stands: see that this "
          + "user may write there and run again"
      ),
      (
        .diskFull(path: "output/x"),
        "output/x: no room left on the disk; the last release stands: free some room and run again"
      ),
      (
        .locked(path: "output/.lock"),
        "output/.lock: another run holds the lock; one run at a time: try again when it has ended"
      ),
      (
        .unsafePath(path: "public/Børn", fault: .character),
        "public/Børn: a name with a character that is not written here; expected lower-case letters "
          + "a–z, digits, ‘.’, ‘_’ and ‘-’, not beginning with a dot: see the municipality's name in "
          + "the configuration"
      ),
      (
        .writtenTwice(path: "output/x"),
        "output/x: written twice in one release; expected one file of each name: please report this"
      ),
      (
        .notADate(found: "x"),
        "release: the reference date is ‘x’; expected a date like 2026-06-30: please report this"
      ),
      (
        .noRelease(path: "output"),
        "output: holds no release; expected `current` or a manifest.json: run `statuspack build` "
          + "first, or name the output folder"
      ),
      (
        .noOlderRelease(path: "output", current: "2026-06-30-1f3a9c"),
        "output: 2026-06-30-1f3a9c is the oldest release that was current and is kept; expected one "
          + "before it to go back to: correct the exports and build anew"
      ),
      (
        .ledgerMissing(path: "output/.ledger.sqlite"),
        "output/.ledger.sqlite: missing, though there are releases; expected the ledger of what was "
          + "published: put it back from the backup, or begin in an empty output folder"
      ),
      (
        .ledgerTooNew(path: "output/.ledger.sqlite", found: 3, expected: 2),
        "output/.ledger.sqlite: written by a newer version (schema 3); expected schema 2 or older: "
          + "use the newer statuspack"
      ),
      (
        .ledgerDamaged(path: "output/.ledger.sqlite", reason: "file is not a database"),
        "output/.ledger.sqlite: cannot be read as the ledger (file is not a database); expected an "
          + "SQLite database: put it back from the backup"
      ),
      (
        .alreadyFrozen(wave: "baseline", release: "2026-06-30-1f3a9c"),
        "baseline: signed off already, as release 2026-06-30-1f3a9c has it; expected a wave that is "
          + "not signed off: what is signed off stays, unless --again puts today's values in its "
          + "place"
      ),
    ])
  func message(error: PublishingError, text: String) {
    #expect(error.message == text)
    #expect("\(error)" == text)
  }
}
