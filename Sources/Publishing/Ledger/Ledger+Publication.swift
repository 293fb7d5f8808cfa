internal import GRDB

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Ledger {
  /// What readers last saw of each cell, by its key.
  public func lastPublished() throws(PublishingError) -> [LedgerKey: PublishedRow] {
    try read(Self.lastPublished)
  }

  /// What readers last saw of one cell, or `nil` when it was never published.
  public func lastPublished(_ key: LedgerKey) throws(PublishingError) -> PublishedRow? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT \(LedgerRow.columns), name FROM published JOIN release USING (sequence)
          WHERE state = 'published' AND indicator = ? AND scope_type = ? AND scope_code = ?
            AND municipality_code = ? AND wave = ? AND kind = ?
          ORDER BY sequence DESC LIMIT 1
          """,
        arguments: [
          key.indicator, key.scopeType, key.scopeCode, key.municipalityCode, key.wave, key.kind,
        ]
      ).flatMap { row in
        ReleaseName(row[9] as String).map {
          PublishedRow(release: $0, row: LedgerRow(columnsOf: row))
        }
      }
    }
  }

  /// The last accepted tally of each municipality, sorted by its code.
  public func lastAcceptedTallies() throws(PublishingError) -> [AcceptedTally] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT municipality_code, bytes, MAX(sequence) FROM tally JOIN release USING (sequence)
          WHERE state = 'published' GROUP BY municipality_code ORDER BY municipality_code
          """
      ).map { row in
        let bytes: Data = row[1]
        return AcceptedTally(municipalityCode: row[0], bytes: Array(bytes))
      }
    }
  }

  /// Notes what a release is about to publish, as pending until ``confirm(_:)``.
  ///
  /// What an earlier run noted and did not publish is dropped.
  ///
  /// - Parameters:
  ///   - release: The name of the release.
  ///   - runKey: What it was made from.
  ///   - rows: Every cell of its public edition, one row a key.
  ///   - tallies: The tallies of the municipalities accepted in this run.
  /// - Throws: ``PublishingError/writtenTwice(path:)`` for two rows of one key, and what writing
  ///   the database throws.
  public func record(
    release: ReleaseName, runKey: ContentHash, rows: [LedgerRow], tallies: [AcceptedTally] = []
  ) throws(PublishingError) {
    try write { database in
      try Self.dropPending(database)
      try database.execute(
        sql: "INSERT INTO release (name, run_key, state) VALUES (?, ?, 'pending')",
        arguments: [release.text, runKey.hex])
      let sequence = database.lastInsertedRowID
      let known = try Self.lastPublished(database)
      let insertion = try database.makeStatement(
        sql: """
          INSERT INTO published (\(LedgerRow.columns), sequence)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """)
      var seen: Set<LedgerKey> = []
      for row in rows {
        guard seen.insert(row.key).inserted else {
          throw PublishingError.writtenTwice(path: "ledger: \(row.key)")
        }
        if known[row.key]?.row == row { continue }
        try insertion.execute(
          arguments: StatementArguments(row.arguments + [sequence.databaseValue]))
      }
      try Self.insert(tallies, sequence: sequence, into: database)
    }
  }

  /// Says that the pending release is what readers now see.
  public func confirm(_ release: ReleaseName) throws(PublishingError) {
    try settle(current: release)
  }

  /// Decides about a release left pending by a run that died: published when it is `current`,
  /// else dropped.
  func settle(current: ReleaseName?) throws(PublishingError) {
    try write { database in
      try database.execute(
        sql: "UPDATE release SET state = 'published' WHERE state = 'pending' AND name = ?",
        arguments: [current?.text])
      try Self.dropPending(database)
      try database.execute(
        sql: """
          DELETE FROM tally WHERE sequence < (
            SELECT MAX(newer.sequence) FROM tally AS newer
            WHERE newer.municipality_code = tally.municipality_code)
          """)
    }
  }

  private static func dropPending(_ database: Database) throws {
    try database.execute(sql: "DELETE FROM release WHERE state = 'pending'")
  }

  private static func insert(
    _ tallies: [AcceptedTally], sequence: Int64, into database: Database
  ) throws {
    for tally in tallies {
      let hash = tally.bytes.withUnsafeBytes { ContentHash($0) }.hex
      try database.execute(
        sql: """
          INSERT INTO tally (municipality_code, sha256, bytes, sequence)
          SELECT ?, ?, ?, ? WHERE ? IS NOT (
            SELECT sha256 FROM tally WHERE municipality_code = ? ORDER BY sequence DESC LIMIT 1)
          """,
        arguments: [
          tally.municipalityCode, hash, Data(tally.bytes), sequence, hash, tally.municipalityCode,
        ])
    }
  }

  private static func lastPublished(_ database: Database) throws -> [LedgerKey: PublishedRow] {
    var releases: [Int64: ReleaseName] = [:]
    let names = try Row.fetchAll(
      database, sql: "SELECT sequence, name FROM release WHERE state = 'published'")
    for name in names { releases[name[0]] = ReleaseName(name[1]) }
    // In the order of the primary key, which is how the rows lie: the last of a key comes last.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(LedgerRow.columns), sequence FROM published
        ORDER BY indicator, scope_type, scope_code, municipality_code, wave, kind, sequence
        """)
    var last: [LedgerKey: PublishedRow] = [:]
    while let row = try rows.next() {
      guard let release = releases[row[9]] else { continue }
      let published = PublishedRow(release: release, row: LedgerRow(columnsOf: row))
      last[published.row.key] = published
    }
    return last
  }
}
