internal import GRDB

extension Ledger {
  /// SHA-256 over everything the ledger remembers, in a fixed order: two ledgers with the same
  /// memory have the same digest, whatever their files look like.
  public func digest() throws(PublishingError) -> ContentHash {
    try read { try Self.digest(of: Self.tables, in: $0) }
  }

  /// SHA-256 over what is signed off, or `nil` where nothing is: what a release is made from beside
  /// its inputs.
  public func frozenDigest() throws(PublishingError) -> ContentHash? {
    try read { database in
      let waves = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM frozen_wave") ?? 0
      return waves == 0 ? nil : try Self.digest(of: Self.frozenTables, in: database)
    }
  }

  private static func digest(
    of tables: [(table: String, columns: [String])], in database: Database
  ) throws -> ContentHash {
    var hasher = ContentHasher()
    hasher.update(field: "statuspack ledger \(LedgerSchema.version)")
    for (table, columns) in tables {
      hasher.update(field: table)
      let order = (1...columns.count).map(String.init).joined(separator: ", ")
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY \(order)")
      while let row = try rows.next() {
        hasher.update(canonical(row))
      }
    }
    return hasher.finalize()
  }

  /// What is remembered, columns in their order; the rows are sorted by all of them.
  private static let tables: [(table: String, columns: [String])] = {
    let cell = LedgerRow.columns.split(separator: ", ").map(String.init)
    return [
      ("release", ["sequence", "name", "run_key"]),
      ("published", cell + ["sequence"]),
      ("tally", ["municipality_code", "sequence", "sha256"]),
    ] + frozenTables
  }()

  private static let frozenTables: [(table: String, columns: [String])] = [
    ("frozen_wave", ["wave", "release", "tool_version"]),
    ("frozen_definition", ["wave", "indicator", "part", "sha256"]),
    ("frozen_input", ["wave", "path", "bytes", "sha256"]),
    (
      "frozen",
      LedgerRow.columns.split(separator: ", ").map(String.init) + ["edition", "frozen_wave"]
    ),
  ]

  /// The fields of a row with their lengths, one row a line.
  private static func canonical(_ row: Row) -> String {
    var line = ""
    for value in row.databaseValues {
      switch value.storage {
      case .int64(let number):
        line += "i"
        line += String(number)
      case .string(let text):
        line += String(text.utf8.count)
        line += ":"
        line += text
      case .null, .double, .blob: line += "-"
      }
      line += ";"
    }
    return line + "\n"
  }
}
