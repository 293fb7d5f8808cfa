/// One answer to what a share asks, about something that befell a child.
struct Trial: Sendable, Hashable {
  let child: Int32
  let counted: Bool

  init(_ child: Int, _ counted: Bool) {
    self.child = Int32(child)
    self.counted = counted
  }
}
