internal import GRDB

extension Ledger {
  /// The wave as it was signed off, or `nil` when it was not.
  public func frozen(wave: String) throws(PublishingError) -> FrozenWave? {
    try read { try Self.frozen(wave, in: $0) }
  }

  /// The waves signed off, sorted by name.
  public func frozenWaves() throws(PublishingError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT wave FROM frozen_wave ORDER BY wave") }
  }

  /// Signs off a wave; signing off the same again changes nothing.
  ///
  /// - Parameters:
  ///   - frozen: The wave with its values.
  ///   - replacing: Whether it may take the place of other values of that wave.
  /// - Throws: ``PublishingError/alreadyFrozen(wave:release:)`` when it is signed off otherwise and
  ///   may not be replaced, and what writing the database throws.
  public func freeze(_ frozen: FrozenWave, replacing: Bool = false) throws(PublishingError) {
    try write { database in
      if let known = try Self.frozen(frozen.wave, in: database) {
        if known == frozen { return }
        guard replacing else {
          throw PublishingError.alreadyFrozen(wave: known.wave, release: known.release.text)
        }
        try database.execute(
          sql: "DELETE FROM frozen_wave WHERE wave = ?", arguments: [frozen.wave])
      }
      try Self.insert(frozen, into: database)
    }
  }

  private static func insert(_ frozen: FrozenWave, into database: Database) throws {
    try database.execute(
      sql: "INSERT INTO frozen_wave (wave, release, tool_version) VALUES (?, ?, ?)",
      arguments: [frozen.wave, frozen.release.text, frozen.toolVersion])
    for definition in frozen.definitions {
      try database.execute(
        sql: "INSERT INTO frozen_definition (wave, indicator, part, sha256) VALUES (?, ?, ?, ?)",
        arguments: [
          frozen.wave, definition.indicator, definition.part, definition.sha256.hex,
        ])
    }
    for input in frozen.inputs {
      try database.execute(
        sql: "INSERT INTO frozen_input (wave, path, bytes, sha256) VALUES (?, ?, ?, ?)",
        arguments: [frozen.wave, input.path, input.bytes, input.sha256.hex])
    }
    let insertion = try database.makeStatement(
      sql: """
        INSERT INTO frozen (\(LedgerRow.columns), edition, frozen_wave)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (edition, rows) in [
      (Edition.internal, frozen.rows), (.public, frozen.publishedRows),
    ] {
      for row in rows {
        try insertion.execute(
          arguments: StatementArguments(
            row.arguments + [edition.rawValue.databaseValue, frozen.wave.databaseValue]))
      }
    }
  }

  private static func frozen(_ wave: String, in database: Database) throws -> FrozenWave? {
    let head = try Row.fetchOne(
      database, sql: "SELECT release, tool_version FROM frozen_wave WHERE wave = ?",
      arguments: [wave])
    guard let head, let release = ReleaseName(head[0] as String) else { return nil }
    let definitions = try Row.fetchAll(
      database, sql: "SELECT indicator, part, sha256 FROM frozen_definition WHERE wave = ?",
      arguments: [wave]
    ).compactMap { row in
      ContentHash(hex: row[2]).map {
        FrozenDefinition(indicator: row[0], part: row[1], sha256: $0)
      }
    }
    let inputs = try Row.fetchAll(
      database, sql: "SELECT path, bytes, sha256 FROM frozen_input WHERE wave = ?",
      arguments: [wave]
    ).compactMap { row in
      ContentHash(hex: row[2]).map { InputFile(path: row[0], bytes: row[1], sha256: $0) }
    }
    return FrozenWave(
      wave: wave, release: release, toolVersion: head[1], definitions: definitions,
      inputs: inputs, rows: try rows(of: wave, .internal, in: database),
      publishedRows: try rows(of: wave, .public, in: database))
  }

  private static func rows(
    of wave: String, _ edition: Edition, in database: Database
  ) throws -> [LedgerRow] {
    try Row.fetchAll(
      database,
      sql: "SELECT \(LedgerRow.columns) FROM frozen WHERE frozen_wave = ? AND edition = ?",
      arguments: [wave, edition.rawValue]
    ).map(LedgerRow.init(columnsOf:))
  }
}
