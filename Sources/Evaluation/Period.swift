/// The time a figure belongs to: no wave, one wave, or the change between two.
public enum Period: Sendable, Hashable {
  case none
  case wave(String)
  case comparison(earlier: String, later: String)

  /// As data files write it: `baseline`, `baseline:midway`, or nothing.
  public var text: String {
    switch self {
    case .none: ""
    case .wave(let id): id
    case .comparison(let earlier, let later): "\(earlier):\(later)"
    }
  }
}
