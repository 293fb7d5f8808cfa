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
      consent, topic, text, responsible, due, done, indicator, scope, value, n, group
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

  @Test("of personal numbers without a key names both files and how to make the key")
  func withoutKey() {
    do {
      _ = try ImportProfile.read(
        file: "0766/profile.yml", bytes: Array("skip_rows: 1\nchild_id: cpr\n".utf8), hasKey: false)
      Issue.record("was read")
    } catch {
      #expect(
        error.description
          == "0766/profile.yml:2:11: child_id is 'cpr'; expected pseudonym_key in statuspack.yml, "
          + "which names a key file; make one with: (umask 077; head -c 32 /dev/urandom > "
          + "pseudonym.key)")
    }
  }

  @Test("of an item is told by the instrument's own items")
  func items() {
    let items = ["glad", "tryg", "q03"]
    func read(_ text: String) -> String? {
      do {
        _ = try ImportProfile.read(file: "profile.yml", bytes: Array(text.utf8), items: items)
        return nil
      } catch {
        return error.description
      }
    }
    #expect(
      read("columns: { glad: \"Er du glad?\", q03: C }\nvalues: { tryg: { ofte: 4 } }\n") == nil)
    let fault = read("columns: { q01: A }\n") ?? ""
    #expect(
      fault.hasPrefix("profile.yml:1:12: unknown column 'q01'; expected one of child_id, birth"))
    #expect(
      fault.hasSuffix(", or a question of the instrument, glad … q03; did you mean 'q03'?"))
  }

  @Test("shows no more than two digits of a number that a person typed into it")
  func numbers() {
    #expect(
      ProfileReading.messages("values: { sex: { 0102030000: M, \"0102030000\": K } }\n")
        == [
          "profile.yml:1:33: key '01********' again, first in line 1; expected each key once; "
            + "remove one of them"
        ])
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
