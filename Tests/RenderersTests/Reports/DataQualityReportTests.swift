import Model
import Testing

@testable import Renderers

private typealias Fixture = DataQualityFixture

@Suite("Data-quality report")
struct DataQualityReportTests {
  private let project = ExampleContent.project()

  private func page(
    _ imports: [ImportedFile], _ issues: [Model.Issue] = [], held: Bool = false,
    language: Language = .danish
  ) throws -> String {
    let document = DataQualityReport.document(
      content: Fixture.content(imports, issues, held: held),
      project: ExampleContent.project(language), templates: try Templates(), limit: Fixture.limit)
    return String(decoding: document.bytes(format: .html), as: UTF8.self)
  }

  @Test("lists the first fifty faults with their places, and says how many there are")
  func fifty() throws {
    let issues = (0..<120).map {
      Fixture.issue(.rejected, .outOfRange, "a.csv", 2 + 2 * $0, "karakter", found: "v\($0)")
    }
    let text = try page([Fixture.file("a.csv", read: 3000, rejected: 120)], issues)
    #expect(text.contains(">v49<"))
    #expect(!text.contains(">v50<"))
    #expect(text.contains("De første 50 af 120\u{A0}anmærkninger"))
    #expect(text.contains(">linje 2<"))
    #expect(text.contains(">out-of-range<"))
    #expect(text.contains(IssueCode.outOfRange.mend.da))
  }

  @Test("writes a letter without any value of a cell")
  func letter() throws {
    let issues = [
      Fixture.issue(.rejected, .unknownChild, "a.csv", 4, "barn_id", found: "HEMMELIGT-ID")
    ]
    let text = try page([Fixture.file("a.csv", read: 40, rejected: 1)], issues)
    let letter = try #require(text.firstRange(of: "class=\"letter\""))
    #expect(text[..<letter.lowerBound].contains("HEMMELIGT-ID"))
    #expect(!text[letter.upperBound...].contains("HEMMELIGT-ID"))
    #expect(text[letter.upperBound...].contains("Kære Hedensted Kommune"))
    #expect(text[letter.upperBound...].contains("ukendt barn i kolonnen »barn_id«"))
  }

  @Test("thanks for a delivery in which nothing is wrong")
  func clean() throws {
    let text = try page([Fixture.file("a.csv", read: 40)])
    #expect(text.contains("Alle rækker kunne bruges, så I skal ikke gøre noget."))
    #expect(text.contains("Der er intet at rette."))
    #expect(!text.contains("<ol><li><b>"))
  }

  @Test("tells what is not used apart from what is odd, a known dataset by what it lacks")
  func unused() throws {
    let issues = [
      Fixture.issue(.notice, .unreadDataset, "trivsel.csv", 0, found: "trivsel.csv"),
      Fixture.issue(.notice, .notADataset, "noter.csv", 0, found: "noter.csv"),
      Fixture.issue(.warning, .quoteWithoutConsent, "interviews.csv", 0, "quote"),
    ]
    let text = try page([Fixture.file("a.csv", read: 40)], issues)
    #expect(text.contains("</code> er genkendt, men ikke læst; ventet noget andet</li>"))
    #expect(text.contains("</code> er ikke et datasæt, der kendes</li>"))
    #expect(text.contains("</code>: citater uden samtykke (ventet noget andet).</li>"))
  }

  @Test("is made for a municipality without a single file")
  func nothing() throws {
    let issue = Fixture.issue(.stopped, .noParticipants, "", 0)
    let text = try page([], [issue], held: true)
    #expect(text.contains("holdt tilbage: deltagerfilen mangler."))
    #expect(text.contains("Vi kan først lave jeres rapporter"))
  }

  @Test("is the same when it is rendered twice", arguments: Language.allCases)
  func deterministic(language: Language) throws {
    let files = [Fixture.file("a.csv", read: 90, rejected: 3), Fixture.file("b.csv", read: 7)]
    let issues = (1...3).map { Fixture.issue(.rejected, .missing, "a.csv", $0 * 3, "x") }
    #expect(
      try page(files, issues, language: language) == page(files, issues, language: language))
  }
}
