import Testing

@testable import Statuspack

@Suite("Two configurations")
struct ConfigurationDifferencesTests {
  private static let text = """
    project: P
    waves:
      - { id: baseline, title: Baseline, school_year: 2022/2023, calendar_year: 2023 }
      - { id: midway, title: Midtvejs, school_year: 2024/2025, calendar_year: 2025 }

    """

  private func keys(_ addition: String, from text: String = text) throws -> [String] {
    func read(_ text: String) throws -> Configuration {
      try Configuration.read(file: "statuspack.yml", bytes: Array(text.utf8)) { _ in [] }
    }
    return try read(text + addition).keys(differingFrom: read(Self.text))
  }

  @Test(
    "differ in the key that one of them has",
    arguments: [
      "owner: O", "language: en", "programme: p.yml", "reference_date: 2025-06-30",
      "population: { min_age_at_camp: 9, max_age_at_camp: 11 }", "districts: [Nord]",
      "wellbeing: { instrument: national-4-9 }",
      "exams: [{ from: 2014/2015, danish: [A], maths: [B], obligatory_other: [C] }]",
      "quality: { max_rejected_share: 0.5 }", "disclosure: { minimum: 7 }",
      "primary: [absence_rate]", "matters: { absence_rate: 0.1 }",
      "targets: { absence_rate: { value: 0.05, by: midway, source: S } }",
      "directions: { children: higher }", "reports: [summary]", "child_pages: never",
      "pseudonym_key: key", "templates: own",
    ])
  func key(line: String) throws {
    let key = String(line.prefix { $0 != ":" })
    let found = try keys(line + "\n")
    #expect(found.first { $0 == key } == key, "\(found)")
    // A questionnaire brings indicators of its own into the primary family.
    #expect(found.count == 1 || key == "wellbeing")
  }

  @Test("differ in their waves and what is compared, or in nothing but comments")
  func others() throws {
    let later = Self.text.replacing("calendar_year: 2025", with: "calendar_year: 2026")
    #expect(try keys("", from: later) == ["waves", "compare"])
    #expect(
      try keys("", from: Self.text.replacing("project: P", with: "project: Q")) == ["project"])
    #expect(try keys("# a note\n") == [])
  }
}
