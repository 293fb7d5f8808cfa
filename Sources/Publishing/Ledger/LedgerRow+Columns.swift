internal import GRDB

extension LedgerRow {
  /// The columns of a cell, in the order of ``arguments``.
  static let columns =
    "indicator, scope_type, scope_code, municipality_code, wave, kind, status, printed, n"

  var arguments: [DatabaseValue] {
    [
      key.indicator.databaseValue, key.scopeType.databaseValue, key.scopeCode.databaseValue,
      key.municipalityCode.databaseValue, key.wave.databaseValue, key.kind.databaseValue,
      status.databaseValue, printed.map { $0 + "\u{1F}" }.joined().databaseValue,
      n.databaseValue,
    ]
  }

  /// Reads a cell from a row that begins with ``columns``.
  init(columnsOf row: Row) {
    let key = LedgerKey(
      indicator: row[0], scopeType: row[1], scopeCode: row[2], municipalityCode: row[3],
      wave: row[4], kind: row[5])
    let printed: String = row[7]
    self.init(
      key: key, status: row[6],
      printed: printed.utf8.split(separator: Self.ender, omittingEmptySubsequences: false)
        .dropLast().map { String(Substring($0)) },
      n: row[8])
  }

  /// Ends each printed value: the unit separator of ASCII, which is printed nowhere.
  private static let ender: UInt8 = 0x1F
}
