import Model
import Testing

@testable import Renderers

@Suite("Internal index")
struct InternalIndexTests {
  private func row(_ municipality: Municipality, held: Bool = false) -> IndexContent.Row {
    IndexContent.Row(
      municipality: municipality, held: held,
      reason: held ? LocalizedText(da: "a.csv mangler", en: "a.csv is missing") : LocalizedText(""),
      rowsRead: 1200, rejected: 0, issues: 3,
      reports: held ? ["data-quality.html"] : ["status-pack.html", "data-quality.html"])
  }

  private func page(
    _ rows: [IndexContent.Row], missing: [Municipality] = [], issues: [Model.Issue] = []
  ) throws -> String {
    let document = InternalIndexPage.document(
      content: IndexContent(rows: rows, missing: missing, issues: issues),
      project: ExampleContent.project(), templates: try Templates())
    return String(decoding: document.bytes(format: .html), as: UTF8.self)
      .replacing("\u{A0}", with: " ")
  }

  @Test("lists municipalities in Danish order with links to their reports")
  func links() throws {
    let text = try page([
      row(ReportFixture.aarhus), row(ReportFixture.hedensted),
      row(ReportFixture.billund, held: true),
    ])
    let places = try ["Billund", "Hedensted", "Aarhus"].map {
      try #require(text.firstRange(of: "role=\"rowheader\">\($0)</th>")).lowerBound
    }
    #expect(places == places.sorted())
    #expect(text.contains("href=\"0766-hedensted/status-pack.html\">Statuspakke</a>"))
    #expect(text.contains("href=\"0530-billund/data-quality.html\">Billund</a>: a.csv mangler"))
    #expect(!text.contains("0530-billund/status-pack"))
  }

  @Test("says in a sentence who has delivered and who is held")
  func sentences() throws {
    #expect(try page([]).contains("Ingen kommune har leveret."))
    #expect(
      try page([row(ReportFixture.aarhus)], missing: [ReportFixture.billund])
        .contains("Én kommune har leveret, og den er godkendt. Billund har ikke leveret."))
    #expect(
      try page([row(ReportFixture.aarhus), row(ReportFixture.billund, held: true)])
        .contains("I alt har to kommuner leveret: én er godkendt, og én er holdt tilbage."))
  }

  @Test("names what was not imported, and how to mend it")
  func stray() throws {
    let issue = Model.Issue(
      .notice, .notAMunicipality, at: SourceLocation(file: "gamle-data"), found: "",
      expected: LocalizedText("0766"))
    let text = try page([row(ReportFixture.aarhus)], issues: [issue])
    #expect(text.contains(">gamle-data</code>: mappen er ikke en kommune."))
  }

  @Test("tells of the files of published figures and what was odd in them")
  func references() throws {
    func file(_ name: String, stopped: Bool) -> ImportedFile {
      ImportedFile(
        file: name, dataset: .reference, encoding: "utf-8", delimiter: "comma", decimal: "",
        dateFormat: "", rowsRead: stopped ? 0 : 1175, accepted: stopped ? 0 : 1170,
        rejected: stopped ? 0 : 5, footer: 0, stopped: stopped)
    }
    let issues = [2, 3, 7].map { line in
      Model.Issue(
        .rejected, .duplicate, at: SourceLocation(file: "stil.csv", line: line), found: "3",
        expected: LocalizedText(da: "én række", en: "one row"))
    }
    let document = InternalIndexPage.document(
      content: IndexContent(
        rows: [row(ReportFixture.aarhus)], missing: [], issues: [],
        references: [file("stil.csv", stopped: false), file("dst.csv", stopped: true)],
        referenceIssues: issues, hasReferences: true),
      project: ExampleContent.project(), templates: try Templates())
    let text = String(decoding: document.bytes(format: .html), as: UTF8.self)
      .replacing("\u{A0}", with: " ")
    #expect(text.contains("Filer med offentliggjorte tal"))
    #expect(text.contains(">1.175<") && text.contains(">ikke læst<"))
    #expect(text.contains("linje 2 og 2 andre: dobbelt række (ventet én række)"))
    #expect(text.contains("href=\"data/references.csv\""))
    #expect(!(try page([row(ReportFixture.aarhus)])).contains("offentliggjorte"))
  }
}
