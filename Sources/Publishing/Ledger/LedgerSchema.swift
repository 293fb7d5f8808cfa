internal import GRDB

/// The tables of the ledger, and the version of their form.
enum LedgerSchema {
  static let version = 1

  /// Makes all tables.
  ///
  /// `published` holds a row only where a release differs from those before it. A release is
  /// `pending` from just before the swap until just after it.
  static let statements = """
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
    CREATE TABLE frozen_wave (
      wave TEXT PRIMARY KEY, definitions TEXT NOT NULL
    );
    CREATE TABLE frozen_input (
      wave TEXT NOT NULL REFERENCES frozen_wave (wave), path TEXT NOT NULL,
      bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
      PRIMARY KEY (wave, path)
    );
    CREATE TABLE frozen (
      frozen_wave TEXT NOT NULL REFERENCES frozen_wave (wave),
      indicator TEXT NOT NULL, scope_type TEXT NOT NULL, scope_code TEXT NOT NULL,
      municipality_code TEXT NOT NULL, wave TEXT NOT NULL, kind TEXT NOT NULL,
      status TEXT NOT NULL, printed TEXT NOT NULL, n INTEGER,
      PRIMARY KEY (
        frozen_wave, indicator, scope_type, scope_code, municipality_code, wave, kind)
    ) WITHOUT ROWID;
    PRAGMA user_version = 1;
    """

  /// Makes the tables in a new ledger; leaves one of this version as it is.
  ///
  /// - Returns: The version found when it is newer than this program knows, else `nil`.
  static func prepare(_ database: Database) throws -> Int? {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if found == 0 { try database.execute(sql: statements) }
    return found > version ? found : nil
  }
}
