/// What a merge is asked for; the defaults are those of the command.
public struct MergeRequest: Sendable {
  /// Files made by `tally`, in any order.
  public var files: [String] = []
  public var output = "output"
  /// How many work at the same time; nil means one a processor.
  public var workers: Int?
  /// `html` or `xhtml`.
  public var format = PageFormat.html

  public init() {}
}
