import Model

extension Wave {
  private static let vocabulary = ConfiguredSection.Vocabulary(
    keys: ["id", "title", "school_year", "calendar_year"],
    required: ["id", "title", "school_year", "calendar_year"])

  /// Reads one wave.
  init?(_ value: ConfiguredValue, into faults: inout [ConfigurationFault]) {
    guard let section = ConfiguredSection(value, Self.vocabulary, into: &faults) else { return nil }
    let id = section["id"]?.identifier(.hyphened, into: &faults)
    let title = section["title"]?.text(into: &faults)
    let schoolYear = section["school_year"]?.schoolYear(into: &faults)
    let calendarYear = section["calendar_year"]?.integer(in: ConfiguredYears.range, into: &faults)
    guard let id, let title, let schoolYear, let calendarYear else { return nil }
    self.init(id: id, title: title, schoolYear: schoolYear, calendarYear: calendarYear)
  }

  /// Reads the waves; nil where any is at fault.
  static func waves(
    _ value: ConfiguredValue, into faults: inout [ConfigurationFault]
  ) -> [Wave]? {
    guard let entries = value.list(of: "waves", atLeast: 1, into: &faults) else { return nil }
    let before = faults.count
    var waves: [Wave] = []
    for entry in entries {
      guard let wave = Wave(entry, into: &faults) else { continue }
      if let fault = wave.clash(with: waves, at: entry) { faults.append(fault) }
      waves.append(wave)
    }
    return faults.count == before ? waves : nil
  }

  /// Exports name a wave by id or title in any spelling: none may mean two waves.
  private func clash(with earlier: [Wave], at entry: ConfiguredValue) -> ConfigurationFault? {
    let names = Set([id, title].map { FoldedName.key($0) })
    let taken = earlier.flatMap { [$0.id, $0.title] }
    if let name = taken.first(where: { names.contains(FoldedName.key($0)) }) {
      return entry.fault(
        "wave '\(id)' shares the id or title '\(name)' with an earlier wave",
        expected: "ids and titles that differ", mend: "rename one of the two")
    }
    if let last = earlier.last, schoolYear < last.schoolYear || calendarYear < last.calendarYear {
      return entry.fault(
        "wave '\(id)' lies before '\(last.id)'", expected: "waves in order of time",
        mend: "list '\(id)' first, or correct its years")
    }
    return nil
  }
}
