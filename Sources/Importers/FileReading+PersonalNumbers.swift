import Model

extension FileReading {
  /// Why a file whose children are named by personal numbers is stopped; nil where they are not.
  static func personalNumbers(_ sample: PersonalNumberSample?, file: String) -> Issue? {
    guard let sample, sample.isPersonal else { return nil }
    return Issue(
      .stopped, .cpr,
      at: SourceLocation(file: file, line: sample.firstLine, column: Column.childID), found: "",
      expected: LocalizedText(
        da: "et løbenummer for barnet; eller child_id: cpr i kommunens profile.yml og en nøglefil "
          + "(pseudonym_key) i statuspack.yml",
        en: "a running number of the child; or child_id: cpr in the municipality's profile.yml and "
          + "a key file (pseudonym_key) in statuspack.yml"))
  }

  /// Why a file is stopped in which two personal numbers get one pseudonym.
  ///
  /// Two children would become one in every figure of their municipality, and in no other's: so the
  /// municipality is held, and the run goes on.
  static func collision(file: String, line: Int) -> Issue {
    Issue(
      .stopped, .pseudonymCollision,
      at: SourceLocation(file: file, line: line, column: Column.childID), found: "",
      expected: LocalizedText(
        da: "ét pseudonym for hvert barn", en: "one pseudonym for each child"))
  }
}
