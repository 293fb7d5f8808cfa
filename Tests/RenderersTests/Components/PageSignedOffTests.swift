import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Signed-off waves on pages")
struct PageSignedOffTests {
  private func text(_ document: Document) -> String {
    String(decoding: document.bytes(format: .html), as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  private func section(_ text: String) throws -> Substring {
    let start = try #require(text.firstRange(of: "<section id=\"signed-off\"")).lowerBound
    return text[start...].prefix(
      upTo: try #require(text[start...].firstRange(of: "</section>")).lowerBound)
  }

  @Test("a report says that figures and changes do not add up, and how many have moved")
  func report() throws {
    let midway = try #require(
      MidwayReport.document(
        content: ExampleContent.contentWithSignedOff, project: ExampleContent.project(),
        templates: Templates()))
    let pack = StatusPackReport.document(
      content: ExampleContent.contentWithSignedOff, project: ExampleContent.project(),
      templates: try Templates())
    for page in [text(midway), text(pack)] {
      let own = try section(page)
      #expect(
        own.contains(
          "Målingen baseline 2022/2023 er godkendt og låst ved udgivelse 2023-12-31-0a1b2c."))
      // Four have moved; the one of the other municipalities is of a wave that does not print them.
      #expect(own.contains("fire tal ville være anderledes efter dagens rækker."))
      #expect(own.contains("går det godkendte tal og ændringen derfor ikke op."))
      #expect(!own.contains("Andre kommuner"))
    }
  }

  @Test("nothing is said where no wave is signed off")
  func none() throws {
    let pack = StatusPackReport.document(
      content: ExampleContent.content, project: ExampleContent.project(), templates: try Templates()
    )
    #expect(!text(pack).contains("signed-off"))
  }

  @Test("the data quality report names the files, or that the municipality is held")
  func quality() throws {
    func page(held: Bool) throws -> String {
      let content = MunicipalityContent(
        municipality: ExampleContent.hedensted, districts: [], results: ExampleContent.results(),
        composition: Composition(), budget: [], imports: [], issues: [], held: held,
        signedOff: [ExampleContent.signedOff])
      return text(
        DataQualityReport.document(
          content: content, project: ExampleContent.project(), templates: try Templates(),
          limit: DecimalFraction(numerator: 5, decimals: 2)))
    }
    #expect(try section(page(held: false)).contains("wellbeing.csv"))
    #expect(try section(page(held: true)).contains("bliver stående, mens den er holdt tilbage."))
  }

  @Test("the list has the nation's figures, a count a municipality, and waves no longer known")
  func index() throws {
    let row = IndexContent.Row(
      municipality: ExampleContent.hedensted, held: false, reason: LocalizedText(""), rowsRead: 1,
      rejected: 0, issues: 0, reports: [])
    let page = text(
      InternalIndexPage.document(
        content: IndexContent(
          rows: [row], missing: [], issues: [], signedOff: [ExampleContent.signedOff],
          unknownSignedOff: ["start"], definitions: ExampleDefinitions.all),
        project: ExampleContent.project(), templates: try Templates()))
    let own = try section(page)
    #expect(own.contains("hele programmet"))
    #expect(
      own.contains(
        "Hedensted/wellbeing.csv er ændret; Billund er holdt tilbage; Aarhus er ikke med længere"))
    #expect(own.contains("Start er godkendt og låst, men står ikke i konfigurationen."))
    #expect(page.contains("href=\"data/drift.csv\""))
  }
}
