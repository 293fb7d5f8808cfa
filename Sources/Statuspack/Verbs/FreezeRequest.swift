/// What a wave is signed off with; the defaults are those of the command.
public struct FreezeRequest: Sendable {
  /// The id of the wave, as the configuration has it.
  public var wave: String
  public var input = "."
  public var output = "output"
  /// The configuration; nil means `statuspack.yml` in the input.
  public var config: String?
  /// Whether a wave that is signed off already is signed off anew, with the figures of today.
  public var again = false
  /// How many work at the same time; nil means one a processor.
  public var workers: Int?

  public init(wave: String) {
    self.wave = wave
  }
}
