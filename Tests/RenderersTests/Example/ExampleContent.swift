import Evaluation
import Model
import Renderers

/// An invented municipality: every kind of figure, every sign, and ten districts.
enum ExampleContent {
  static let hedensted = Municipality(code: MunicipalityCode(number: 766), name: "Hedensted")
  static let baseline = Wave(
    id: "baseline", title: "Baseline", schoolYear: SchoolYear(start: 2022), calendarYear: 2023)
  static let midway = Wave(
    id: "midway", title: "Midtvejs", schoolYear: SchoolYear(start: 2024), calendarYear: 2025)
  static let districts = [
    "Daugård", "Hedensted", "Hornsyld", "Juelsminde", "Lindved", "Løsning", "Rask Mølle",
    "Tørring", "Uldum", "Ølholm",
  ]

  static func project(_ language: Language = .danish) -> ReportProject {
    ReportProject(
      title: "KLAR til læring", owner: "Hedensted Kommune", language: language,
      referenceDate: CalendarDate(uncheckedYear: 2026, month: 6, day: 30),
      waves: [baseline, midway], earlier: baseline, later: midway, minimum: 5,
      toolVersion: "1.0.0", release: "2026-06-30-1f3a9c")
  }

  static let content = MunicipalityContent(
    municipality: hedensted, districts: districts, results: results(), composition: composition,
    budget: budget, imports: imports, issues: [], held: false)

  private static let composition: Composition = {
    var composition = Composition()
    composition.current = 28
    composition.joined = 6
    composition.left = 3
    composition.total = 41
    composition.ages = [9: 1, 10: 3, 11: 4, 12: 4, 13: 5, 14: 4, 15: 3, 16: 2, 17: 2]
    composition.placements = [
      "plejefamilie": 15, "netværkspleje": 5, "børnehjem": 3, "forebyggende indsats": 5,
    ]
    composition.programmeYears = [2: 6, 3: 6, 4: 7, 5: 5, 6: 4]
    return composition
  }()

  private static let budget = [
    BudgetLine(
      year: 2023, programme: "mentor", budgetOere: 58_231_000, actualOere: 61_400_050),
    BudgetLine(
      year: 2025, programme: "mentor", budgetOere: 63_525_000, actualOere: 60_120_000),
  ]

  private static let imports = [
    ("participants.csv", Dataset.participants, 42, 41, 0, 1),
    ("wellbeing.csv", .wellbeing, 61, 59, 2, 0), ("exams.csv", .exams, 158, 156, 2, 0),
    ("notifications.csv", .notifications, 33, 33, 0, 0),
    ("absence.csv", .absence, 548, 530, 18, 0), ("budget.csv", .budget, 2, 2, 0, 0),
  ].map { file, dataset, read, accepted, rejected, footer in
    ImportedFile(
      file: file, dataset: dataset, encoding: "UTF-8", delimiter: "semicolon", decimal: "comma",
      dateFormat: "dd-mm-yyyy", rowsRead: read, accepted: accepted, rejected: rejected,
      footer: footer, stopped: false)
  }
}
