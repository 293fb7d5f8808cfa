/// How often each kind of line end stands between rows.
public struct LineEnds: Sendable, Hashable {
  var lf = 0
  var crlf = 0
  var cr = 0

  /// As a person would say it.
  public var name: String {
    let kinds = [("LF", lf), ("CRLF", crlf), ("CR", cr)].filter { $0.1 > 0 }
    switch kinds.count {
    case 0: return "none"
    case 1: return kinds[0].0
    default: return "mixed: " + kinds.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
  }
}
