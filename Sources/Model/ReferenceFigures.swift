/// Published figures by what they are about, in the order in which they were read.
public struct ReferenceFigures: Sendable {
  public private(set) var all: [ReferenceFigure] = []
  private var places: [ReferenceKey: Int] = [:]

  /// Of several figures of one key the first is kept.
  public init(_ figures: [ReferenceFigure] = []) {
    for figure in figures { append(figure) }
  }

  public var isEmpty: Bool { all.isEmpty }

  public subscript(key: ReferenceKey) -> ReferenceFigure? {
    places[key].map { all[$0] }
  }

  public func figure(
    _ indicator: String, _ scope: Scope, wave: String, group: String = ""
  ) -> ReferenceFigure? {
    self[ReferenceKey(indicator: indicator, scope: scope, wave: wave, group: group)]
  }

  /// Adds a figure, unless there is one of its key.
  public mutating func append(_ figure: ReferenceFigure) {
    guard places[figure.key] == nil else { return }
    places[figure.key] = all.count
    all.append(figure)
  }

  /// These figures for a municipality that has some of its own, which win.
  public func overridden(by own: ReferenceFigures) -> ReferenceFigures {
    own.isEmpty ? self : ReferenceFigures(own.all + all)
  }

  /// The groups with a figure of an indicator in a scope, the whole first, the others as read.
  public func groups(of indicator: String, in scope: Scope) -> [String] {
    var groups: [String] = []
    var seen: Set<String> = []
    for figure in all where figure.key.indicator == indicator && figure.key.scope == scope {
      guard seen.insert(figure.key.group).inserted else { continue }
      if figure.key.group.isEmpty { groups.insert("", at: 0) } else { groups.append(figure.group) }
    }
    return groups
  }
}
