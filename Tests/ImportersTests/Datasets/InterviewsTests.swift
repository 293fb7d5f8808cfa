import Model
import Testing

@testable import Importers

@Suite("Interviews")
struct InterviewsTests {
  static let header = "wave;respondent;theme;rating;quote;consent\n"

  @Test("who said what of which theme is kept, in English and Danish words")
  func values() throws {
    let words = [
      "family", "Familie", "professional", "fagperson", "Fagprofessionel", "child", "BARN",
    ]
    let read = try ImporterFixture([
      "interviews.csv": Self.header
        + words.enumerated().map { "baseline;\($1);tema \($0 % 2);\($0 % 5 - 2);;\n" }.joined()
        + "Midtvejs;barn;ro;;;\nmidway;barn;ro;-;;\nmidway;barn;ro;\u{2212}1;;\n"
    ])
    #expect(read.codes("interviews.csv").isEmpty)
    let interviews = read.result.interviews
    #expect(
      interviews.prefix(7).map(\.respondent)
        == [.family, .family, .professional, .professional, .professional, .child, .child])
    #expect(interviews.map(\.rating) == [-2, -1, 0, 1, 2, -2, -1, .min, .min, -1])
    #expect(interviews.map(\.wave) == [0, 0, 0, 0, 0, 0, 0, 1, 1, 1])
    #expect(interviews[1].theme == "tema 1")
    #expect(read.codes("interviews.csv", .warning).isEmpty)
  }

  @Test("each fault of a row has its code")
  func faults() throws {
    let read = try ImporterFixture([
      "interviews.csv": Self.header
        + ";family;ro;1;;\nslut;family;ro;1;;\nbaseline;;ro;1;;\nbaseline;mor;ro;1;;\n"
        + "baseline;family;;1;;\nbaseline;family;ro;3;;\nbaseline;family;ro;-3;;\n"
        + "baseline;family;ro;1,5;;\nbaseline;family;ro;god;;\n"
        + "baseline;family;ro;1;ring til 010203-1234;1\nbaseline;family;om 0102031234;1;;\n"
        + "baseline;family;ro;1;;;;x\nbaseline;family;ro\n"
    ])
    #expect(
      read.codes("interviews.csv") == [
        "2 missing", "3 unknown-value", "4 missing", "5 unknown-value", "6 missing",
        "7 out-of-range", "8 out-of-range", "9 number-format", "10 number-format", "11 cpr",
        "12 cpr", "13 field-count", "14 field-count",
      ])
    #expect(read.result.interviews.isEmpty)
  }

  @Test("a quote without consent is kept nowhere and counted, its row is used")
  func consent() throws {
    let read = try ImporterFixture([
      "interviews.csv": Self.header
        + "baseline;family;ro;1;\"vi siger \"\"ja\"\"\";1\nbaseline;family;ro;1;hemmelig;0\n"
        + "baseline;family;ro;1;hemmelig;\nbaseline;family;ro;1;hemmelig;måske\n"
        + "baseline;family;ro;1;;0\nbaseline;family;ro;9;hemmelig;0\nbaseline;barn;ro;2;godt;ja\n"
    ])
    #expect(
      read.result.interviews.map(\.quote) == ["vi siger \"ja\"", "", "", "", "", "godt"])
    #expect(read.result.droppedQuotes == 3)
    let issue = try #require(read.result.issues.first { $0.code == .quoteWithoutConsent })
    #expect(issue.severity == .warning)
    #expect(issue.location == SourceLocation(file: "interviews.csv", column: "quote"))
    #expect(issue.found.isEmpty)
    #expect(issue.expected.en == "1 in the column consent beside each quote; 3 left out")
    #expect(issue.expected.da == "1 i kolonnen consent ved hvert citat; 3 er udeladt")
    #expect(!"\(read.result)".contains("hemmelig"))
  }

  @Test("without a consent column no quote is kept; each file has its own count")
  func files() throws {
    let read = try ImporterFixture([
      "interviews_1.csv": "wave;respondent;theme;rating;quote\nbaseline;barn;ro;1;a\n",
      "interviews_2.csv": Self.header + "baseline;barn;ro;1;b;1\n",
      "interviews_3.csv": Self.header + "baseline;barn;ro;1;c;0\nbaseline;barn;ro;1;d;nej\n",
    ])
    #expect(read.result.interviews.map(\.quote) == ["", "b", "", ""])
    #expect(read.result.droppedQuotes == 3)
    let counted = read.result.issues.filter { $0.code == .quoteWithoutConsent }
    #expect(counted.map(\.location.file) == ["interviews_1.csv", "interviews_3.csv"])
    #expect(counted.map { String($0.expected.en.suffix(10)) } == ["1 left out", "2 left out"])
  }

  @Test("no rejected row shows its quote, wherever in the row it may have come to stand")
  func rejectedRows() throws {
    let read = try ImporterFixture([
      "interviews.csv": Self.header
        + "baseline;family;ro;9;hemmelig;0\nbaseline;family;ro;1;hemmelig;hemmelig;0\n"
        + "baseline;hemmelig;0\nbaseline;mor;ro;9;hemmelig;0;;\nI alt;;;;hemmelig;\n"
    ])
    let rows = read.result.rejectedRows
    #expect(rows.map(\.line) == [2, 3, 4, 5, 6])
    #expect(rows[0].fields == ["baseline", "family", "ro", "9", "…", "0"])
    #expect(rows[1].fields == Array(repeating: "…", count: 7))
    #expect(rows[4].fields == ["I alt", "", "", "", "…", ""])
    #expect(!rows.contains { $0.fields.joined().contains("hemmelig") })
    #expect(!read.result.issues.contains { $0.found.contains("hemmelig") })
  }

  @Test("a hidden rating counts as blank, with a warning")
  func hidden() throws {
    let read = try ImporterFixture([
      "interviews.csv": Self.header + "baseline;barn;ro;*;;\nbaseline;barn;ro;1;;\n"
    ])
    #expect(read.result.interviews.map(\.rating) == [.min, 1])
    #expect(read.codes("interviews.csv", .warning) == ["2 invalid-item"])
  }

  @Test("Danish names, two columns left out and a footer are read")
  func danish() throws {
    let read = try ImporterFixture([
      "Interviews-2024.csv": "Måling;Respondent;Tema;Vurdering\nBaseline;Barn;Ro;2\nTotal;;;\n"
    ])
    #expect(read.result.interviews.map(\.rating) == [2])
    #expect(read.file("Interviews-2024.csv")?.footer == 1)
    let whole = try ImporterFixture([
      "interviews.csv": "måling;respondent;tema;vurdering;citat;samtykke\n"
        + "baseline;barn;ro;2;ja tak;ja\n"
    ])
    #expect(whole.result.interviews.map(\.quote) == ["ja tak"])
  }
}
