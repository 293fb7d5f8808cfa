import GRDB
import Testing

@testable import Publishing

@Suite("Ledger schema")
struct LedgerSchemaTests {
  /// The statements that version 1 made its tables with, and a release with a cell and a tally.
  private static let version1 = """
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
    INSERT INTO release VALUES (1, '2026-06-30-aaaaaa', 'k', 'published');
    INSERT INTO published VALUES (
      'wellbeing', 'district', 'Øster', '0766', 'baseline', 'level', 'estimate',
      '3.8' || char(31) || '' || char(31) || '3.9' || char(31), 40, 1);
    PRAGMA user_version = 1;
    """

  @Test("a ledger of version 1 keeps what it remembers, and can sign off")
  func migration() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("old.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: Self.version1) }
    try queue.close()
    let release = try #require(ReleaseName("2026-06-30-aaaaaa"))
    let ledger = try Ledger(path: path)
    #expect(try ledger.lastPublished(LedgerRow.sample("").key)?.row == .sample("3.8"))
    #expect(try ledger.frozenWaves().isEmpty)
    let wave = FrozenWave(
      wave: "baseline", release: release, toolVersion: "1", definitions: [], inputs: [],
      rows: [.sample("3.8001")], publishedRows: [])
    try ledger.freeze(wave)
    let again = try Ledger(path: path)
    #expect(try again.frozen(wave: "baseline") == wave)
    #expect(try again.lastPublished().count == 1)
    #expect(try again.digest() == ledger.digest())
  }

  @Test("a new ledger has the tables of one that was brought up to date")
  func same() throws {
    func tables(_ first: String?) throws -> [String] {
      let queue = try DatabaseQueue()
      return try queue.write { database in
        if let first { try database.execute(sql: first) }
        _ = try LedgerSchema.prepare(database)
        return try String.fetchAll(
          database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
      }
    }
    #expect(try tables(nil) == tables(Self.version1))
  }
}
