internal import GRDB

/// The tables of the ledger, and the version of their form.
enum LedgerSchema {
  static let version = 2

  /// Makes the tables of what was published.
  ///
  /// `published` holds a row only where a release differs from those before it. A release is
  /// `pending` from just before the swap until just after it.
  private static let published = """
    CREATE TABLE release (
      sequence INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      run_key TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'published'))
    );
    CREATE TABLE published (
      indicator TEXT NOT NULL, scope_type TEXT NOT NULL, scope_code TEXT NOT NULL,
      municipality_code TEXT NOT NULL, wave TEXT NOT NULL, kind TEXT NOT NULL,
      status TEXT NOT NULL, printed TEXT NOT NULL, n INTEGER,
      sequence INTEGER NOT NULL REFERENCES release (sequence) ON DELETE CASCADE,
      PRIMARY KEY (indicator, scope_type, scope_code, municipality_code, wave, kind, sequence)
    ) WITHOUT ROWID;
    CREATE INDEX published_by_sequence ON published (sequence);
    CREATE TABLE tally (
      municipality_code TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL,
      sequence INTEGER NOT NULL REFERENCES release (sequence) ON DELETE CASCADE,
      PRIMARY KEY (municipality_code, sequence)
    );
    """

  /// Makes the tables of what was signed off: the waves, and what they were signed off on.
  private static let frozen = """
    CREATE TABLE frozen_wave (
      wave TEXT PRIMARY KEY, release TEXT NOT NULL, tool_version TEXT NOT NULL
    );
    CREATE TABLE frozen_definition (
      wave TEXT NOT NULL REFERENCES frozen_wave (wave) ON DELETE CASCADE,
      indicator TEXT NOT NULL, part TEXT NOT NULL, sha256 TEXT NOT NULL,
      PRIMARY KEY (wave, indicator, part)
    ) WITHOUT ROWID;
    CREATE TABLE frozen_input (
      wave TEXT NOT NULL REFERENCES frozen_wave (wave) ON DELETE CASCADE, path TEXT NOT NULL,
      bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
      PRIMARY KEY (wave, path)
    ) WITHOUT ROWID;
    CREATE TABLE frozen (
      frozen_wave TEXT NOT NULL REFERENCES frozen_wave (wave) ON DELETE CASCADE,
      edition TEXT NOT NULL CHECK (edition IN ('internal', 'public')),
      indicator TEXT NOT NULL, scope_type TEXT NOT NULL, scope_code TEXT NOT NULL,
      municipality_code TEXT NOT NULL, wave TEXT NOT NULL, kind TEXT NOT NULL,
      status TEXT NOT NULL, printed TEXT NOT NULL, n INTEGER,
      PRIMARY KEY (
        frozen_wave, edition, indicator, scope_type, scope_code, municipality_code, wave, kind)
    ) WITHOUT ROWID;
    """

  /// Version 1 had tables for what is signed off, but no command that wrote them.
  private static let emptyFrozenOfVersion1 =
    "DROP TABLE frozen; DROP TABLE frozen_input; DROP TABLE frozen_wave;"

  /// Makes the tables in a new ledger, and brings one of an older version up to this one.
  ///
  /// - Returns: The version found when it is newer than this program knows, else `nil`.
  static func prepare(_ database: Database) throws -> Int? {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if found >= version { return found > version ? found : nil }
    try database.execute(sql: found == 0 ? published : emptyFrozenOfVersion1)
    try database.execute(sql: frozen + "PRAGMA user_version = \(version);")
    return nil
  }
}
