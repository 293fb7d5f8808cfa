import Model

/// When a published figure is from, as public tables write it.
enum ReferenceTime: Equatable {
  /// A wave by its id or title, as a place among the waves.
  case wave(Int)
  case schoolYear(SchoolYear)
  /// A calendar year, or a part of one such as `K1` for its first quarter.
  case year(Int, part: String?)

  /// Reads `midway`, `2023/2024`, `2023/24`, `2023`, `2023K1`, `2023Q1`, `2023M05` or `2023H1`.
  ///
  /// Source: Statistics Denmark, StatBank API, time codes.
  init?(_ text: String, waves: [Wave]) {
    let key = FoldedName.key(text)
    if let place = waves.firstIndex(where: { wave in
      FoldedName.key(wave.id) == key || FoldedName.key(wave.title) == key
    }) {
      self = .wave(place)
    } else if let year = SchoolYear(text) {
      self = .schoolYear(year)
    } else if let year = Int(text.prefix(4)), (1900...2200).contains(year),
      text.utf8.prefix(4).allSatisfy({ (48...57).contains($0) })
    {
      let rest = String(text.dropFirst(4))
      let part = PartOfYear(rest)
      guard rest.isEmpty || part != nil else { return nil }
      self = .year(year, part: part?.name)
    } else {
      return nil
    }
  }

  /// The waves that the time belongs to: those of its school year, or of its calendar year.
  func waves(of all: [Wave]) -> [Wave] {
    switch self {
    case .wave(let place): [all[place]]
    case .schoolYear(let year): all.filter { $0.schoolYear == year }
    case .year(let year, _): all.filter { $0.calendarYear == year }
    }
  }
}
