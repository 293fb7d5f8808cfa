/// How the last run went, for monitoring: in `status.json`, and on one line for `--json`.
public struct RunStatus: Hashable, Sendable {
  static let fileName = "status.json"

  /// A stage of the run and the time it took.
  public struct Stage: Hashable, Sendable {
    public let name: String
    public let seconds: Double

    public init(_ name: String, seconds: Double) {
      self.name = name
      self.seconds = seconds
    }
  }

  /// One word, such as `published`, `unchanged`, `held`, `refused` or `failed`.
  public let status: String
  public let exitCode: Int
  public let release: ReleaseName?
  /// In the order they are written.
  public let counts: [NamedCount]
  /// In the order they ran.
  public let stages: [Stage]
  public let heldMunicipalities: [String]
  /// One sentence for people; never a cell's value.
  public let message: String

  public init(
    status: String, exitCode: Int, release: ReleaseName?, counts: [NamedCount], stages: [Stage],
    heldMunicipalities: [String], message: String
  ) {
    self.status = status
    self.exitCode = exitCode
    self.release = release
    self.counts = counts
    self.stages = stages
    self.heldMunicipalities = heldMunicipalities
    self.message = message
  }
}
