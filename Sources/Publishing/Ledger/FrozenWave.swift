/// A wave that was signed off, with what it was signed off on.
public struct FrozenWave: Hashable, Sendable {
  public let wave: String
  /// The hash of the definitions in force.
  public let definitions: ContentHash
  /// The files the values were made from, sorted by the bytes of their paths.
  public let inputs: [InputFile]
  /// The signed values, sorted by key.
  public let rows: [LedgerRow]

  /// Gathers a signed wave; the order of `inputs` and `rows` does not matter.
  public init(wave: String, definitions: ContentHash, inputs: [InputFile], rows: [LedgerRow]) {
    self.wave = wave
    self.definitions = definitions
    self.inputs = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.rows = rows.sorted { $0.key < $1.key }
  }
}
