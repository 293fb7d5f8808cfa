import Importers
import Statuspack
import Testing

@Suite("Profile fault")
struct ProfileFaultTests {
  @Test(
    "is told with its place, what was found, what was expected and the mend",
    arguments: ProfileFaults.ofDialect + ProfileFaults.ofMappings + ProfileFaults.ofSyntax)
  func message(of fault: FaultCase) {
    #expect(ProfileReading.messages(fault.text) == fault.messages.map { "profile.yml:\($0)" })
  }

  @Test("names every column there is")
  func columns() {
    let columns = """
      child_id, birth_date, school_district, programme, start_date, exit_date, placement_type, \
      sex, school, camp_date, measure, special_class, exit_reason, period, class_level, \
      school_year, subject, attempted, grade, date_received, source, reason, closed_date, \
      assessed_at, month, absent_days, school_days, illegal_days, case_id, opened, \
      investigation_due, investigation_done, closed, case_type, postponed, date, from_school, \
      to_school, district, year, children, budget_dkk, actual_dkk, activity, planned_date, \
      held_date, planned_participants, participants, wave, respondent, theme, rating, quote, \
      consent, topic, text, responsible, due, done
      """
    let expected = "expected one of \(columns), or a question such as q01"
    #expect(
      ProfileReading.messages("columns: { child: Nr, q: A }\nvalues: { Q1: {}, sexx: { 1: M } }\n")
        == [
          "profile.yml:1:12: unknown column 'child'; \(expected); did you mean 'child_id'?",
          "profile.yml:1:23: unknown column 'q'; \(expected)",
          "profile.yml:2:11: unknown column 'Q1'; \(expected)",
          "profile.yml:2:19: unknown column 'sexx'; \(expected); did you mean 'sex'?",
        ])
    let every = "columns: { \(columns.replacing(",", with: ": A,")): A, q1: B, q040: C }\n"
    #expect(ProfileReading.messages(every) == [])
  }

  @Test("is told where a profile is not UTF-8")
  func encoding() {
    do {
      _ = try ImportProfile.read(file: "profile.yml", bytes: Array("footer: Slut p".utf8) + [0xE5])
      Issue.record("was read")
    } catch {
      #expect(
        error.description
          == "profile.yml:1:15: bytes that are not UTF-8; expected UTF-8 text; "
          + "save the file as UTF-8")
    }
  }

  @Test("is told together with all others, in the order of their places")
  func together() {
    #expect(
      ProfileReading.messages("skip_rows: -1\nmissing: { a: b }\ndecimal: x\n") == [
        "profile.yml:1:12: skip_rows is '-1'; expected a whole number from 0 to 50",
        "profile.yml:2:10: missing is a mapping; expected a word, or a list of words",
        "profile.yml:3:10: decimal is 'x'; expected one of comma, point",
      ])
  }
}
