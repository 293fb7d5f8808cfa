/// What a build is asked for; the defaults are those of the command.
public struct BuildRequest: Sendable {
  public var input = "."
  public var output = "output"
  /// The configuration; nil means `statuspack.yml` in the input.
  public var config: String?
  /// Municipality codes to make a preview of; empty means all, and a release.
  public var only: [String] = []
  /// Reports to make a preview of; empty means those configured, and a release.
  public var reports: [String] = []
  /// How many work at the same time; nil means one a processor.
  public var workers: Int?
  /// `html` or `xhtml`.
  public var format = PageFormat.html

  public init() {}

  /// Whether this makes a preview, which moves no `current` and holds no national page.
  var isPreview: Bool { !only.isEmpty || !reports.isEmpty }
}
