/// What a share of a project's tallies is asked for; the defaults are those of the command.
public struct TallyRequest: Sendable {
  public var input = "."
  /// The file to write; one that is there is replaced.
  public var file: String
  /// The configuration; nil means `statuspack.yml` in the input.
  public var config: String?
  /// Municipality codes; empty means all that are in the input.
  public var only: [String] = []
  /// How many work at the same time; nil means one a processor.
  public var workers: Int?

  public init(file: String) {
    self.file = file
  }
}
