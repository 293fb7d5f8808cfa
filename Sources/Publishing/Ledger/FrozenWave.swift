/// A wave that was signed off, with what it was signed off on.
public struct FrozenWave: Hashable, Sendable {
  public let wave: String
  /// The release that readers saw the values in.
  public let release: ReleaseName
  /// The version of the program that made it.
  public let toolVersion: String
  /// What each indicator was, part by part, sorted.
  public let definitions: [FrozenDefinition]
  /// The files the values were made from, sorted by the bytes of their paths.
  public let inputs: [InputFile]
  /// The signed values of the internal edition, sorted by key.
  public let rows: [LedgerRow]
  /// The signed values as the public edition printed or hid them, sorted by key.
  public let publishedRows: [LedgerRow]

  /// Gathers a signed wave; no order of the lists matters.
  public init(
    wave: String, release: ReleaseName, toolVersion: String, definitions: [FrozenDefinition],
    inputs: [InputFile], rows: [LedgerRow], publishedRows: [LedgerRow]
  ) {
    self.wave = wave
    self.release = release
    self.toolVersion = toolVersion
    self.definitions = definitions.sorted()
    self.inputs = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.rows = rows.sorted { $0.key < $1.key }
    self.publishedRows = publishedRows.sorted { $0.key < $1.key }
  }
}
