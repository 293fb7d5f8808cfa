import Foundation
import Model
import Testing

@Suite("Issue codes, as a build tells them")
struct IssueCodeCommandTests {
  /// Cannot be met by real numbers in a test's time; the importers' own tests meet it with short
  /// pseudonyms.
  private static let unreachable: Set<IssueCode> = [.pseudonymCollision]

  private static func codes(_ place: Workplace, input: String) throws -> Set<String> {
    let ended = try place.run("build", "--input", input, "--output", "out")
    #expect(ended.exitCode == 65, "\(ended.errors)")
    let rows = try place.read("out/current/internal/data/issues.csv").split(separator: "\n")
    return Set(
      rows.flatMap { row in
        IssueCode.allCases.map(\.rawValue).filter { row.contains(",\($0),") }
      })
  }

  /// What no sample should hold: a key file, a row of 16 MB, a project without a questionnaire or with
  /// one whose questions have texts.
  private static let unsampled: Set<IssueCode> = [
    .notCPR, .pseudonymCollision, .longRow, .unreadDataset, .itemMismatch,
  ]

  @Test("every code stands in the sample, but for five that need what no sample should hold")
  func sample() throws {
    let place = try Workplace()
    let codes = try Self.codes(place, input: Workplace.sampleData)
    let missing = IssueCode.allCases.filter { !codes.contains($0.rawValue) }
    #expect(Set(missing) == Self.unsampled)
    let left = try place.read("out/current/internal/0615-horsens/rejected.csv")
    #expect(left.contains("footer"))
  }

  @Test("every code there is can be met, in the sample or in folders like its own")
  func every() throws {
    let place = try Workplace()
    var codes = try Self.codes(place, input: Workplace.sampleData)
    try place.copySample("0766-hedensted", "0825-laesoe", "0479-svendborg")
    let header = "child_id;month;absent_days;school_days\n"
    try place.write("", to: "input/0825-laesoe/absence_2.csv")
    try place.write(
      header + String(repeating: "x", count: 17 << 20), to: "input/0825-laesoe/absence_3.csv")
    try place.write(header, to: "input/0999-ukendt/absence.csv")
    try place.write(header, to: "input/0360-lolland/absence.csv")
    try place.write(header, to: "input/0376-falster/absence.csv")
    try place.write(header, to: "input/0376-guldborgsund/absence.csv")
    try place.write("delimiter: comma\nchild_id: cpr\n", to: "input/0766-hedensted/profile.yml")
    let wellbeing = try place.read("input/0479-svendborg/wellbeing.csv").split(separator: "\n")
    let few = wellbeing.filter { !$0.contains(";midway;") || $0.hasSuffix("5") }
    try place.write(few.joined(separator: "\n"), to: "input/0479-svendborg/wellbeing.csv")
    try place.addKey()
    codes.formUnion(try Self.codes(place, input: "input"))
    try place.write(
      """
      project: Uden spørgeskema
      waves: [{ id: baseline, title: Baseline, school_year: 2022/2023, calendar_year: 2023 }]
      pseudonym_key: ../keys/pseudonym.key

      """, to: "input/statuspack.yml")
    codes.formUnion(try Self.codes(place, input: "input"))
    try place.write(
      """
      project: Den nationale måling
      waves: [{ id: baseline, title: Baseline, school_year: 2022/2023, calendar_year: 2023 }]
      wellbeing: { instrument: national-0-3 }
      pseudonym_key: ../keys/pseudonym.key

      """, to: "input/statuspack.yml")
    let items = (2...20).map { ";q\($0)" }.joined()
    try place.write(
      "child_id;period;class_level;1. Er du glad for din klasse?\(items)\n",
      to: "input/0479-svendborg/wellbeing.csv")
    codes.formUnion(try Self.codes(place, input: "input"))
    let unmet = IssueCode.allCases.filter {
      !codes.contains($0.rawValue) && !Self.unreachable.contains($0)
    }
    #expect(unmet == [])
  }
}
