import Model
import Statuspack
import Testing

@Suite("Configuration")
struct ConfigurationTests {
  @Test("reads the specification's example whole")
  func example() throws {
    let configuration = try ConfigurationReading.read(ConfigurationTexts.example)
    #expect(configuration.project == "KLAR til læring")
    #expect(configuration.owner == "Hedensted Kommune")
    #expect(configuration.language == .danish)
    #expect(configuration.programme == "programmes/laer-for-livet.yml")
    #expect(configuration.referenceDate == CalendarDate(year: 2026, month: 6, day: 30))
    #expect(configuration.waves == Self.waves)
    #expect(configuration.compare == ComparedWaves(earlier: Self.waves[0], later: Self.waves[1]))
    #expect(configuration.agesAtCamp == 9...13)
    #expect(configuration.districts.isEmpty)
    #expect(configuration.instrument?.id == "q20")
    #expect(configuration.instrumentPath == "instruments/q20.yml")
    #expect(configuration.exams == [Self.exams])
    #expect(configuration.maxRejectedShare == DecimalFraction(numerator: 5, decimals: 2))
    #expect(configuration.disclosure == DisclosureRules(writtenMinimum: 5))
    #expect(
      configuration.primary == [
        "wellbeing_faglig", "wellbeing_social", "exam_participation_danish_maths",
      ])
    #expect(
      configuration.matters == ["wellbeing_social": DecimalFraction(numerator: 2, decimals: 1)])
    #expect(
      configuration.targets == [
        "exam_participation_danish_maths": Target(
          value: DecimalFraction(numerator: 80, decimals: 2), wave: "final",
          source: "rammeaftale 2023")
      ])
    #expect(configuration.directions == ["notifications_per_1000": .lower])
    #expect(
      configuration.reports == [.statusPack, .baseline, .midway, .dataQuality, .summary])
    #expect(configuration.childPages == .auto)
    #expect(configuration.pseudonymKey == nil)
    #expect(configuration.templates == "templates")
    #expect(configuration.sources.map(\.path) == ["statuspack.yml", "instruments/q20.yml"])
    #expect(configuration.sources[1].bytes == Array(ConfigurationTexts.instrument.utf8))
  }

  @Test("reads what the benchmark's generator writes")
  func bench() throws {
    let configuration = try ConfigurationReading.read(
      ConfigurationTexts.bench,
      files: ["instruments/q20.yml": ConfigurationTexts.benchInstrument])
    #expect(configuration.project == "Prøvekørsel i national størrelse")
    #expect(configuration.waves == Self.waves)
    #expect(configuration.maxRejectedShare == DecimalFraction(numerator: 5, decimals: 1))
    #expect(configuration.reports == [.midway, .dataQuality, .summary])
    #expect(configuration.childPages == .never)
    #expect(configuration.instrument?.overall == Instrument.Overall.none)
    #expect(
      configuration.primary == [
        "wellbeing_faglig", "wellbeing_social", "wellbeing_stoette", "wellbeing_ro",
        "exam_participation_danish_maths",
      ])
  }

  @Test("fills in every default")
  func defaults() throws {
    let configuration = try ConfigurationReading.read(ConfigurationTexts.least, files: [:])
    #expect(configuration.owner.isEmpty)
    #expect(configuration.language == .danish)
    #expect(configuration.programme == nil)
    #expect(configuration.referenceDate == nil)
    #expect(configuration.compare == nil)
    #expect(configuration.agesAtCamp == 9...13)
    #expect(configuration.instrument == nil)
    #expect(configuration.exams == [Self.exams])
    #expect(configuration.maxRejectedShare == DecimalFraction(numerator: 5, decimals: 2))
    #expect(configuration.disclosure == DisclosureRules())
    #expect(configuration.primary == ["exam_participation_danish_maths"])
    #expect(configuration.matters.isEmpty && configuration.targets.isEmpty)
    #expect(configuration.directions.isEmpty && configuration.districts.isEmpty)
    #expect(
      configuration.reports == [.statusPack, .baseline, .midway, .dataQuality, .summary])
    #expect(configuration.childPages == .auto)
    #expect(configuration.pseudonymKey == nil && configuration.templates == nil)
    #expect(configuration.sources.map(\.path) == ["statuspack.yml"])
  }

  @Test("compares the first wave and the last where it does not say")
  func comparison() throws {
    let final = "  - { id: final, title: Slut, school_year: 2026/27, calendar_year: 2027 }\n"
    let midway = "  - { id: midway, title: Midt, school_year: 2024/25, calendar_year: 2025 }\n"
    let configuration = try ConfigurationReading.read(ConfigurationTexts.least + midway + final)
    #expect(configuration.compare?.earlier.id == "baseline")
    #expect(configuration.compare?.later.id == "final")
  }

  @Test("always makes the data-quality report")
  func dataQuality() throws {
    let configuration = try ConfigurationReading.read(ConfigurationTexts.least + "reports: []\n")
    #expect(configuration.reports == [.dataQuality])
  }

  @Test("orders exam lists by the school year from which they hold")
  func exams() throws {
    let lists = """
      exams:
        - { from: 2025/2026, danish: [A], maths: [B] }
        - { from: 2014/2015, danish: [A, C], maths: [B], obligatory_other: [D] }
      """
    let configuration = try ConfigurationReading.read(ConfigurationTexts.least + lists)
    #expect(configuration.exams.map(\.from.start) == [2014, 2025])
    #expect(configuration.exams.map(\.subjects) == [["A", "C", "B", "D"], ["A", "B"]])
  }

  @Test("takes ratings by theme, whose themes come from the data")
  func themes() throws {
    let text = ConfigurationTexts.least + "directions: { interview_rating_skole: higher }\n"
    let configuration = try ConfigurationReading.read(text)
    #expect(configuration.directions == ["interview_rating_skole": .higher])
  }

  @Test("takes the register of indicators from its caller")
  func register() throws {
    let text = ConfigurationTexts.least + "primary: [reading_minutes]\n"
    let configuration = try Configuration.read(
      file: "statuspack.yml", bytes: Array(text.utf8), indicators: ["reading_minutes"]
    ) { _ in [] }
    #expect(configuration.primary == ["reading_minutes"])
  }

  private static let waves = [
    Wave(
      id: "baseline", title: "Baseline", schoolYear: SchoolYear(start: 2022), calendarYear: 2023),
    Wave(
      id: "midway", title: "Midtvejs", schoolYear: SchoolYear(start: 2024), calendarYear: 2025),
  ]

  private static let exams = ExamList(
    from: SchoolYear(start: 2014),
    danish: ["Dansk læsning", "Dansk retskrivning", "Dansk skriftlig", "Dansk mundtlig"],
    maths: ["Matematik uden hjælpemidler", "Matematik med hjælpemidler"],
    obligatoryOther: ["Engelsk mundtlig", "Fælles naturfag"])
}
