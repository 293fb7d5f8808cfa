import Model

extension Configuration {
  /// Reads every section; nil where a required one is missing or at fault.
  init?(
    _ section: ConfiguredSection, _ wellbeing: InstrumentSource, _ names: IndicatorNames,
    sources: [ConfigurationSource], into faults: inout [ConfigurationFault]
  ) {
    let project = section["project"]?.text(into: &faults)
    let waves = section["waves"].flatMap { Wave.waves($0, into: &faults) }
    compare =
      if let pair = section["compare"] {
        ComparedWaves(pair, among: waves, into: &faults)
      } else {
        ComparedWaves(endsOf: waves ?? [])
      }
    owner = section["owner"]?.text(into: &faults) ?? ""
    language = section["language"]?.choice(of: Language.allCases, into: &faults) ?? .danish
    programme = section["programme"]?.text(into: &faults)
    referenceDate = section["reference_date"]?.date(into: &faults)
    agesAtCamp = PopulationAges.ages(section["population"], into: &faults)
    districts = section["districts"]?.texts(into: &faults) ?? []
    instrument = wellbeing.instrument
    instrumentPath = wellbeing.path
    exams = section["exams"].map { ExamList.lists($0, into: &faults) } ?? ExamList.defaults
    maxRejectedShare = Self.maxRejectedShare(section["quality"], into: &faults)
    disclosure =
      section["disclosure"].flatMap { DisclosureRules($0, into: &faults) } ?? DisclosureRules()
    primary =
      Self.primary(section["primary"], names, into: &faults)
      ?? Self.primary(of: wellbeing.instrument)
    matters = Self.byIndicator(section["matters"], names, into: &faults) { value, faults in
      value.decimal("above 0", into: &faults) { $0.numerator > 0 }
    }
    targets = Self.byIndicator(section["targets"], names, into: &faults) { value, faults in
      Target(value, into: &faults)
    }
    directions = Self.byIndicator(section["directions"], names, into: &faults) { value, faults in
      value.choice(of: [Polarity.higher, .lower, .neutral], into: &faults)
    }
    reports = ReportID.reports(section["reports"], into: &faults)
    childPages = section["child_pages"]?.choice(of: ChildPages.allCases, into: &faults) ?? .auto
    pseudonymKey = section["pseudonym_key"]?.text(into: &faults)
    pseudonymKeyPlace = section["pseudonym_key"]?.place ?? section.value.place
    templates = section["templates"]?.text(into: &faults)
    self.sources = sources
    guard let project, let waves else { return nil }
    self.project = project
    self.waves = waves
  }
}
