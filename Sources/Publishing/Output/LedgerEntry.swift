/// What a release adds to the ledger.
public struct LedgerEntry: Sendable {
  public let ledger: Ledger
  /// Every cell of the public edition, one row a key.
  public let rows: [LedgerRow]
  /// The tallies of the municipalities accepted in this run.
  public let tallies: [AcceptedTally]

  public init(ledger: Ledger, rows: [LedgerRow], tallies: [AcceptedTally] = []) {
    self.ledger = ledger
    self.rows = rows
    self.tallies = tallies
  }
}
