import Model
import Testing

@testable import Renderers

private typealias Fixture = DataQualityFixture

/// With plain spaces, so that expectations can be read.
private func plain(_ text: String) -> String {
  String(text.map { $0 == "\u{A0}" ? " " : $0 })
}

@Suite("Data quality")
struct DataQualityTests {
  @Test("adds up read = used + rejected + footer lines, for each file and in all")
  func arithmetic() {
    let files = [
      Fixture.file("a.csv", read: 33, footer: 1), Fixture.file("b.csv", read: 43, rejected: 1),
      Fixture.file("c.csv", read: 548, rejected: 18, footer: 2),
    ]
    let counts = DataQualityCounts(files)
    #expect(counts.addsUp)
    #expect(counts.rowsRead == counts.accepted + counts.rejected + counts.footer)
    #expect(counts.rowsRead == 624)
    #expect(counts.rejected == 19)
    #expect(counts.worst?.file == "c.csv")
  }

  @Test(
    "holds a file above the limit, not one that reaches it",
    arguments: [(100, 5, false), (100, 6, true), (20, 1, false), (19, 1, true), (0, 0, false)])
  func limit(read: Int, rejected: Int, isOver: Bool) {
    let counts = DataQualityCounts([Fixture.file("a.csv", read: read, rejected: rejected)])
    #expect(counts.overLimit(Fixture.limit).isEmpty == !isOver)
  }

  @Test("says in one or many what was read")
  func sentences() throws {
    #expect(
      plain(try Fixture.quality([Fixture.file("a.csv", read: 1)]).conclusion)
        == "I én fil er der læst én række: én er brugt, og ingen er afvist. Ingen fil er over "
        + "grænsen på 5 pct. afviste rækker, så alle rapporter er lavet.")
    let files = [
      Fixture.file("a.csv", read: 1200, rejected: 1, footer: 1), Fixture.file("b.csv", read: 2),
    ]
    #expect(
      plain(try Fixture.quality(files).conclusion)
        == "I to filer er der læst 1.202 rækker: 1.200 er brugt, én er afvist, og én er en "
        + "bundlinje fra et regneark. Ingen fil er over grænsen på 5 pct. afviste rækker, så alle "
        + "rapporter er lavet.")
    #expect(
      plain(try Fixture.quality(files, language: .english).conclusion)
        == "In two files, 1,202 rows were read: 1,200 used, one rejected, and one footer line "
        + "from a spreadsheet. No file is above the limit of 5 % rejected rows, so all reports "
        + "were made.")
    #expect(
      plain(try Fixture.quality([]).conclusion) == "Der er ingen filer, der kunne læses.")
  }

  @Test("says why a municipality is held, and where most of it lies")
  func held() throws {
    let files = [
      Fixture.file("a.csv", read: 100, rejected: 12), Fixture.file("b.csv", read: 50, rejected: 1),
      Fixture.file("c.csv", read: 0, stopped: true),
    ]
    let issues =
      (1...12).map { Fixture.issue(.rejected, .dateFormat, "a.csv", $0 * 2, "måned") }
      + [
        Fixture.issue(.stopped, .tooManyRejected, "a.csv", 0, found: "12 / 100"),
        Fixture.issue(.rejected, .duplicate, "b.csv", 9),
        Fixture.issue(.stopped, .missingColumn, "c.csv", 1, "måned"),
      ]
    #expect(
      plain(try Fixture.quality(files, issues, held: true).conclusion)
        == "I tre filer er der læst 150 rækker: 137 er brugt, og 13 er afvist. Kommunens rapporter "
        + "er holdt tilbage: c.csv kunne ikke læses (manglende kolonne) og a.csv er over "
        + "grænsen på 5 pct. med 12,0 pct. afviste rækker. De bliver lavet, når filerne er rettet "
        + "og sendt igen. 12 af de 13 afviste rækker er i a.csv, og 12 af dem har samme årsag: dato i et "
        + "andet format.")
  }

  @Test("makes one fault of following lines, and keeps others apart")
  func neighbours() {
    let issues =
      [3, 4, 4, 5, 9, 10].map { Fixture.issue(.rejected, .missing, "a.csv", $0, "x") }
      + [Fixture.issue(.rejected, .missing, "a.csv", 11, "y")]
    let faults = DataQualityFault.neighbours(issues)
    #expect(faults.map(\.lines) == [[3...5], [9...10], [11...11]])
    #expect(faults.map(\.count) == [4, 2, 1])
    let kinds = DataQualityFault.kinds(issues)
    #expect(kinds.map(\.lines) == [[3...5, 9...10], [11...11]])
    #expect(kinds.map(\.count) == [6, 1])
  }

  @Test("names lines in one or many, and counts those it leaves out")
  func lines() throws {
    let quality = try Fixture.quality([])
    func text(_ lines: [Int]) -> String {
      let issues = lines.map { Fixture.issue(.rejected, .missing, "a.csv", $0) }
      return DataQualityFault.kinds(issues).map { quality.lines(of: $0) }.joined()
    }
    #expect(text([7]) == "linje 7")
    #expect(text([7, 8, 9, 21]) == "linje 7–9 og 21")
    #expect(text([0]) == "")
    #expect(text(stride(from: 2, to: 40, by: 2).map { $0 }) == "linje 2, 4, 6, 8, 10 og 14 andre")
  }

  @Test("counts rejected rows once under each of their causes")
  func causes() throws {
    let issues = [
      Fixture.issue(.rejected, .missing, "a.csv", 4, "x"),
      Fixture.issue(.rejected, .missing, "a.csv", 4, "y"),
      Fixture.issue(.rejected, .dateFormat, "a.csv", 4, "z"),
      Fixture.issue(.warning, .outOfRange, "a.csv", 5, "z"),
    ]
    let rejections = try Fixture.quality([], issues).rejections
    #expect(rejections.map(\.code) == [.missing, .dateFormat])
    #expect(rejections.map(\.rows) == [1, 1])
  }

  @Test("names the cause of every code in both languages", arguments: IssueCode.allCases)
  func everyCause(code: IssueCode) {
    #expect(!code.cause.da.isEmpty && !code.cause.en.isEmpty)
  }
}
