import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Reference change")
struct ReferenceChangeTests {
  private static let waves = WavePair(
    earlier: ExampleContent.baseline, later: ExampleContent.midway)

  @Test("is the observed change less the nation's, where both waves have one of the same group")
  func changes() throws {
    let changes = ReferenceChange.all(
      of: ExampleDefinitions.all, in: ExampleContent.contentWithReferences, waves: Self.waves)
    let format = ReaderFormat(.danish)
    #expect(
      changes.map { change in
        [change.definition.id, change.group]
          + [change.observed, change.published, change.difference].map { format.signed($0) }
      } == [
        ["wellbeing_faglig", "", "+0,31", "−0,1", "+0,4"],
        ["wellbeing_social", "Mellemtrin", "+0,06", "−0,05", "+0,11"],
      ])
  }

  @Test("is not made where no comparison is, nor without figures of the nation")
  func none() {
    #expect(
      ReferenceChange.all(
        of: [ExampleDefinitions.absence], in: ExampleContent.contentWithReferences,
        waves: Self.waves
      ).isEmpty)
    #expect(
      ReferenceChange.all(
        of: ExampleDefinitions.wellbeing, in: ExampleContent.content, waves: Self.waves
      ).isEmpty)
  }

  @Test("stands in the midway report as plain numbers, without interval and verdict")
  func midway() throws {
    func text(_ content: MunicipalityContent) throws -> String {
      let document = try #require(
        MidwayReport.document(
          content: content, project: ExampleContent.project(), templates: Templates()))
      return String(decoding: document.bytes(format: .html), as: UTF8.self)
    }
    let page = try text(ExampleContent.contentWithReferences)
    let start = try #require(page.firstRange(of: "Ændringen set i forhold til hele landet"))
    let table = page[start.upperBound...].split(separator: "</table>")[0]
    #expect(table.contains(">+0,31<") && table.contains(">−0,1<") && table.contains(">+0,4<"))
    #expect(table.contains("Social trivsel, mellemtrin"))
    #expect(!table.contains("class=\"v ") && !table.contains("<small>"))
    #expect(!(try text(ExampleContent.content)).contains("set i forhold til hele landet"))
  }
}
