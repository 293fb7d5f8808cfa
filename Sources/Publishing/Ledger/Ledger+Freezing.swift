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

  /// Signs off a wave; signing off the same values again changes nothing.
  ///
  /// - Throws: ``PublishingError/alreadyFrozen(wave:)`` when it is signed off with other values.
  public func freeze(_ frozen: FrozenWave) throws(PublishingError) {
    try write { database in
      if let known = try Self.frozen(frozen.wave, in: database) {
        guard known.rows == frozen.rows else {
          throw PublishingError.alreadyFrozen(wave: frozen.wave)
        }
        return
      }
      try database.execute(
        sql: "INSERT INTO frozen_wave (wave, definitions) VALUES (?, ?)",
        arguments: [frozen.wave, frozen.definitions.hex])
      for input in frozen.inputs {
        try database.execute(
          sql: "INSERT INTO frozen_input (wave, path, bytes, sha256) VALUES (?, ?, ?, ?)",
          arguments: [frozen.wave, input.path, input.bytes, input.sha256.hex])
      }
      let insertion = try database.makeStatement(
        sql: """
          INSERT INTO frozen (\(LedgerRow.columns), frozen_wave)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """)
      for row in frozen.rows {
        try insertion.execute(arguments: StatementArguments(row.arguments + [frozen.wave]))
      }
    }
  }

  private static func frozen(_ wave: String, in database: Database) throws -> FrozenWave? {
    let definitions = try String.fetchOne(
      database, sql: "SELECT definitions FROM frozen_wave WHERE wave = ?", arguments: [wave])
    guard let definitions = definitions.flatMap(ContentHash.init(hex:)) else { return nil }
    let inputs = try Row.fetchAll(
      database, sql: "SELECT path, bytes, sha256 FROM frozen_input WHERE wave = ?",
      arguments: [wave]
    ).compactMap { row in
      ContentHash(hex: row[2]).map { InputFile(path: row[0], bytes: row[1], sha256: $0) }
    }
    let rows = try Row.fetchAll(
      database, sql: "SELECT \(LedgerRow.columns) FROM frozen WHERE frozen_wave = ?",
      arguments: [wave]
    ).map(LedgerRow.init(columnsOf:))
    return FrozenWave(wave: wave, definitions: definitions, inputs: inputs, rows: rows)
  }
}
