import Mustache

/// What fills the places of a frame; a list without reflection, for speed.
struct FrameValues: MustacheParent, Sendable {
  private var texts: [FrameName: String] = [:]
  private var flags: [FrameName: Bool] = [:]

  subscript(name: FrameName) -> String? {
    get { texts[name] }
    set { texts[name] = newValue }
  }

  subscript(flag name: FrameName) -> Bool {
    get { flags[name] ?? false }
    set { flags[name] = newValue }
  }

  func child(named name: String) -> Any? {
    guard let name = FrameName(rawValue: name) else { return nil }
    return texts[name] ?? flags[name]
  }
}
