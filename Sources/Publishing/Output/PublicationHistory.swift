/// In which order releases became current and which were taken back; a text of one line an event.
struct PublicationHistory: Hashable, Sendable {
  enum Event: Hashable, Sendable {
    case published(ReleaseName)
    case rolledBack(ReleaseName, runKey: ContentHash)

    var release: ReleaseName {
      switch self {
      case .published(let release), .rolledBack(let release, _): release
      }
    }
  }

  static let fileName = ".history"
  private(set) var events: [Event] = []

  /// The releases one can go back through, the one that should be current last.
  var standing: [ReleaseName] {
    events.reduce(into: []) { standing, event in
      switch event {
      case .published(let release):
        standing.removeAll { $0 == release }
        standing.append(release)
      case .rolledBack(let release, _): standing.removeAll { $0 == release }
      }
    }
  }

  /// The run keys taken back since something was last published.
  var withheldRunKeys: [ContentHash] {
    events.reversed().prefix { event in
      if case .rolledBack = event { true } else { false }
    }.compactMap { event in
      if case .rolledBack(_, let runKey) = event { runKey } else { nil }
    }
  }

  /// Notes that a release became current; what was noted of it before no longer matters.
  mutating func publish(_ release: ReleaseName) {
    events.removeAll { $0.release == release }
    events.append(.published(release))
  }

  /// Notes that the current release is taken back, and what it was made from.
  mutating func rollBack(_ release: ReleaseName, runKey: ContentHash) {
    events.append(.rolledBack(release, runKey: runKey))
  }

  /// Takes in that `current` is what it is: a run may have died between the swap and its note.
  mutating func settle(current: ReleaseName?) {
    guard let current, standing.last != current else { return }
    publish(current)
  }

  /// Forgets releases that are no more, but not what is withheld.
  mutating func keep(_ releases: [ReleaseName]) {
    let withheld = events.suffix(withheldRunKeys.count)
    let known = events.dropLast(withheld.count).filter { releases.contains($0.release) }
    events = known + withheld
  }

  /// Names in the order they were last published; unknown ones first, by name.
  func ordered(_ names: [ReleaseName]) -> [ReleaseName] {
    var rank: [ReleaseName: Int] = [:]
    for (index, event) in events.enumerated() {
      if case .published(let release) = event { rank[release] = index }
    }
    return names.sorted { (rank[$0] ?? -1, $0) < (rank[$1] ?? -1, $1) }
  }
}

extension PublicationHistory {
  init(text: String) {
    events = text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 2, let release = ReleaseName(words[1]) else { return nil }
      switch words[0] {
      case "published": return .published(release)
      case "rolled-back":
        return words.dropFirst(2).first.flatMap(ContentHash.init(hex:)).map {
          .rolledBack(release, runKey: $0)
        }
      default: return nil
      }
    }
  }

  var text: String {
    events.map { event in
      switch event {
      case .published(let release): "published \(release)\n"
      case .rolledBack(let release, let runKey): "rolled-back \(release) \(runKey)\n"
      }
    }.joined()
  }
}

extension OutputFolder {
  /// The history, settled with what `current` is now.
  func history() throws(PublishingError) -> PublicationHistory {
    let bytes = try open().readFile(PublicationHistory.fileName) ?? []
    var history = PublicationHistory(text: String(decoding: bytes, as: UTF8.self))
    history.settle(current: try current())
    return history
  }

  func write(_ history: PublicationHistory) throws(PublishingError) {
    try open().replaceFile(PublicationHistory.fileName, with: history.text, mode: 0o600)
  }
}
