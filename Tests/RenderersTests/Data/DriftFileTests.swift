import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("drift.csv")
struct DriftFileTests {
  private var rows: [String] {
    String(
      decoding: DriftFile.bytes(
        [ExampleContent.signedOff], definitions: ExampleDefinitions.all
      ).dropFirst(3), as: UTF8.self
    ).split(separator: "\n").map(String.init)
  }

  @Test("has both numbers and every cause, one figure a row")
  func numbers() {
    #expect(rows.count == 7)
    #expect(
      rows[1]
        == "municipality,0766,Hedensted,0766,wellbeing_faglig,baseline,2023-12-31-0a1b2c,estimate,"
        + "3.2,3.1500000000000004,3.25,28,estimate,3.31,3.2600000000000002,3.36,29,,,,,points,"
        + "file-changed 0766-hedensted/wellbeing.csv")
    #expect(rows[2].contains(",missing,,,,,,,,,share,file-removed 0766-hedensted/exams.csv"))
    #expect(
      rows[4].hasSuffix(
        ",points,file-changed 0766-hedensted/wellbeing.csv; municipality-held 0530-billund; "
          + "municipality-gone 0751-aarhus; reference-date"))
    #expect(rows[5].hasSuffix(",,definition-removed"))
    #expect(rows[6].contains(",2023-12-31-0a1b2c,,,,,,insufficient,"))
  }

  @Test("leaves out the other municipalities, which are no place of their own")
  func others() {
    #expect(!rows.contains { $0.contains("absence_rate") })
  }
}
