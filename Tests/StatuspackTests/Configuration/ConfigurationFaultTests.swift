import Statuspack
import Testing

@Suite("Configuration fault")
struct ConfigurationFaultTests {
  @Test("is told with its place, what was found, what was expected and the mend", arguments: cases)
  func message(of fault: FaultCase) {
    let text = ConfigurationTexts.least + fault.text
    #expect(
      ConfigurationReading.messages(text) == fault.messages.map { "statuspack.yml:\($0)" })
  }

  @Test("is told for every key that is missing")
  func missing() {
    #expect(
      ConfigurationReading.messages("# nothing\n") == [
        "statuspack.yml:1:1: missing key 'project'; expected the keys project, waves; "
          + "add 'project'",
        "statuspack.yml:1:1: missing key 'waves'; expected the keys project, waves; add 'waves'",
      ])
  }

  @Test("is told together with all others, in the order of their places")
  func together() {
    let text = """
      language: dk
      wavs: []
      project: A
      waves:
        - { id: Måling 1, title: Første, school_year: 2022/2024, calendar_year: 23 }
      """
    #expect(
      ConfigurationReading.messages(text) == [
        "statuspack.yml:1:11: language is 'dk'; expected one of da, en; did you mean 'da'?",
        "statuspack.yml:2:1: unknown key 'wavs'; expected one of \(keys); did you mean 'waves'?",
        "statuspack.yml:5:11: waves.id is 'Måling 1'; expected lower-case letters a–z, digits "
          + "and '-'; such as 'maaling-1'",
        "statuspack.yml:5:49: waves.school_year is '2022/2024'; expected a school year such as "
          + "2022/2023, from 1990 on",
        "statuspack.yml:5:75: waves.calendar_year is '23'; expected a whole number from 1990 to "
          + "2100",
      ])
  }

  @Test("keeps its facts apart from its sentence")
  func facts() {
    #expect(throws: InvalidConfiguration.self) { try ConfigurationReading.read("[]") }
    do {
      _ = try ConfigurationReading.read("project: A\nwaves: 3\n", file: "in/statuspack.yml")
    } catch {
      let fault = ConfigurationFault(
        file: "in/statuspack.yml", line: 2, column: 8, found: "waves is '3'",
        expected: "a list of waves")
      #expect(error.faults == [fault])
      #expect(error.description == "in/statuspack.yml:2:8: waves is '3'; expected a list of waves")
    }
  }

  private static let cases = [
    FaultCase(
      "unknown key", "disclosure: { minimun: 5 }\n",
      "4:15: unknown key 'minimun'; expected one of minimum, complement, secondary, profile; "
        + "did you mean 'minimum'?"),
    FaultCase(
      "repeated key", "owner: A\nowner: B\nowner: C\nquality: { max_rejected: 1 }\n",
      "5:1: key 'owner' again, first in line 4; expected each key once; remove one of them",
      "6:1: key 'owner' again, first in line 4; expected each key once; remove one of them",
      "7:12: unknown key 'max_rejected'; expected the key max_rejected_share; "
        + "did you mean 'max_rejected_share'?"),
    FaultCase(
      "wrong type", "districts: Nord\nquality: [1]\nowner: [A]\n",
      "4:12: districts is 'Nord'; expected a list of texts",
      "5:10: quality is a list; expected a mapping with the keys max_rejected_share",
      "6:8: owner is a list; expected a text"),
    FaultCase(
      "number out of range", "disclosure: { minimum: 2 }\nquality: { max_rejected_share: 1.5 }\n",
      "4:24: disclosure.minimum is '2'; expected a whole number from 3 to 1000",
      "5:32: quality.max_rejected_share is '1.5'; expected a decimal number from 0 to 1"),
    FaultCase(
      "number in quotes", "disclosure: { minimum: \"5\", complement: 'true' }\n",
      "4:24: disclosure.minimum is '5'; expected a whole number from 3 to 1000; "
        + "write it without quotes",
      "4:41: disclosure.complement is 'true'; expected true or false; write it without quotes"),
    FaultCase(
      "decimal comma", "matters:\n  absence_rate: 0,05\n",
      "5:17: matters.absence_rate is '0,05'; expected a decimal number above 0; "
        + "write it with a point: 0.05"),
    FaultCase(
      "date", "reference_date: 30-06-2026\n",
      "4:17: reference_date is '30-06-2026'; expected a date such as 2026-06-30"),
    FaultCase(
      "unknown indicator", "primary: [absence_rat]\ntargets: { children: {} }\n",
      "4:11: unknown indicator 'absence_rat'; expected the id of an indicator as 'statuspack "
        + "explain' lists them; did you mean 'absence_rate'?",
      "5:22: missing key 'value' in targets.children; expected the keys value; add 'value'"),
    FaultCase(
      "unknown report", "reports: [summary, midvay, summary]\n",
      "4:20: reports is 'midvay'; expected one of status-pack, baseline, midway, final, "
        + "data-quality, summary, economy; did you mean 'midway'?",
      "4:28: reports names 'summary' twice; expected each once; remove one of them"),
    FaultCase(
      "ages", "population: { min_age_at_camp: 14 }\n",
      "4:13: min_age_at_camp 14 above max_age_at_camp 13; expected the lower age first; "
        + "correct one of the two"),
    FaultCase(
      "direction", "directions: { children: up }\n",
      "4:25: directions.children is 'up'; expected one of higher, lower, neutral"),
    FaultCase(
      "exams", "exams:\n  - { from: 2014/2015, danish: [A], maths: [a] }\n",
      "5:5: 'a' named twice; expected each exam once; remove one of them"),
    FaultCase(
      "instrument that is not there", "wellbeing: { instrument: q21.yml }\n",
      "4:26: wellbeing.instrument 'q21.yml', which cannot be read; expected the path of an "
        + "instrument file, from the configuration's folder, or one of national-4-9, "
        + "national-0-3; correct the path, or let the "
        + "program read the file"),
  ]

  private let keys =
    "project, owner, language, programme, reference_date, waves, compare, population, "
    + "districts, wellbeing, exams, quality, disclosure, primary, matters, targets, "
    + "directions, reports, child_pages, pseudonym_key, templates"
}
