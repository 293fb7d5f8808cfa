/// Whether a status pack has a page for each child.
public enum ChildPages: String, Sendable, Hashable, CaseIterable {
  /// Where the pack has at most 100 children.
  case auto
  case always
  case never
}
