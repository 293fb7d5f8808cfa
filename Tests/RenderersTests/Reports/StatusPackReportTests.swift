import Evaluation
import Model
import Testing

@testable import Renderers

@Suite("Status pack")
struct StatusPackReportTests {
  private func page(_ change: (inout Composition) -> Void = { _ in }) throws -> String {
    let example = ExampleContent.content
    var composition = example.composition
    change(&composition)
    let content = MunicipalityContent(
      municipality: example.municipality, districts: example.districts, results: example.results,
      composition: composition, budget: example.budget, imports: example.imports, issues: [],
      held: false)
    let document = StatusPackReport.document(
      content: content, project: ExampleContent.project(), templates: try Templates())
    return String(decoding: document.bytes(format: .html), as: UTF8.self)
      .replacing("\u{A0}", with: " ")
  }

  @Test("opens with who is in the programme, in words up to ten")
  func opening() throws {
    #expect(
      try page().contains(
        "Den 30. juni 2026 er 28 børn i programmet; seks er kommet til, og tre er stoppet siden "
          + "sidste år."))
  }

  @Test("speaks of one child as one, and of none as none")
  func one() throws {
    let page = try page {
      $0.current = 1
      $0.joined = 1
      $0.left = 0
    }
    #expect(page.contains("<h1>Statuspakke for ét barn i Hedensted Kommune</h1>"))
    #expect(
      page.contains("er ét barn i programmet; én er kommet til, og ingen er stoppet siden"))
  }

  @Test("sets the municipality beside the others pooled, never one by one")
  func others() throws {
    let page = try page()
    #expect(page.contains("Andre kommuner"))
    #expect(page.contains("tallene er ikke en rangliste"))
  }

  @Test("asks about causes in the agenda and states none")
  func agenda() throws {
    #expect(
      try page().contains("Hvad ligger bag tilbagegangen i ro og orden, og hvad gør vi?"))
  }

  @Test("leaves out what was never delivered")
  func leftOut() throws {
    let page = try page()
    #expect(!page.contains("Familiesager") && !page.contains("Aftaler"))
  }

  @Test("sets published figures of the nation and of the municipality beside it, with their source")
  func published() throws {
    let document = StatusPackReport.document(
      content: ExampleContent.contentWithReferences, project: ExampleContent.project(),
      templates: try Templates())
    let page = String(decoding: document.bytes(format: .html), as: UTF8.self)
      .replacing("\u{A0}", with: " ")
    #expect(page.contains("Offentliggjorte tal til sammenligning"))
    #expect(page.contains("<td class=\"t\">Hedensted Kommune</td>"))
    #expect(page.contains("Hele landet, mellemtrin"))
    #expect(page.contains("Kilde: Opfundet ministerium, 2025."))
    #expect(page.contains("hele landet, midtvejs 2024/2025"))
    #expect(page.contains("Hele landet: Opfundet statistik; uden interval."))
    #expect(page.contains("<dt>Reference</dt><dd>Opfundet statistik; Opfundet kommune</dd>"))
    #expect(!(try self.page()).contains("Offentliggjorte tal"))
  }

  @Test("counts the middle child, and half way between two")
  func median() {
    #expect(Distribution([9: 1, 11: 1, 12: 1])?.median == .whole(11))
    #expect(Distribution([9: 1, 12: 1])?.median == FixedDecimal(10.5, decimals: 1))
    #expect(Distribution([:])?.median == nil)
  }
}
