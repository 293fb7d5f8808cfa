import Model
import Testing

@testable import Importers

@Suite("Profile drift")
struct ProfileDriftTests {
  private static let rows = "Nørre;2023;100\nSyd;2023;90\n"
  private static let absence = "child_id;month;absent_days;school_days\n"

  /// Each drift as file, line, key and what is said in English.
  private static func drift(_ read: ImporterFixture) -> [String] {
    read.result.issues.filter { $0.code == .profileDrift }.map { issue in
      #expect(issue.severity == .warning)
      let place = issue.location
      return "\(place.file):\(place.line):\(place.column): \(issue.found): \(issue.expected.en)"
    }
  }

  private static func said(
    _ place: String, _ told: String, _ found: String, _ columns: String = "",
    byProfile: Bool = false
  ) -> String {
    "\(place): \(found): \(told), as profile.yml says; the file has \(found)\(columns) and was "
      + "read by \(byProfile ? "the profile" : "what stands there")"
  }

  @Test("a delimiter that gives the columns no more is told, and the file is read by its own")
  func delimiter() throws {
    let read = try ImporterFixture(
      ["population.csv": "district,year,children\nNord,2023,1\n"],
      profile: ImportProfile(delimiter: .semicolon))
    #expect(read.result.districts == ["Nord"])
    #expect(
      Self.drift(read)
        == [
          Self.said("population.csv:1:delimiter", "semicolon", "comma")
        ])
  }

  @Test("a delimiter that is right is no drift, and is not guessed anew")
  func sameDelimiter() throws {
    let read = try ImporterFixture(
      ["population.csv": "district;year;children;a,b,c\nNord;2023;1;x\n"],
      profile: ImportProfile(encoding: .windows1252, delimiter: .semicolon, skipRows: 0))
    #expect(Self.drift(read).isEmpty)
    #expect(read.file("population.csv")?.accepted == 1)
  }

  @Test(
    "rows above the header that are not as many as the profile says are told",
    arguments: [(0, "Titel;;\n"), (2, "Titel;;\n"), (3, "")])
  func skipRows(told: Int, title: String) throws {
    let read = try ImporterFixture(
      ["population.csv": title + "district;year;children\nNord;2023;1\n", "participants.csv": ""],
      profile: ImportProfile(skipRows: told))
    #expect(read.file("population.csv")?.accepted == 1)
    let (line, found) = title.isEmpty ? (1, "0") : (2, "1")
    #expect(
      Self.drift(read)
        == [
          Self.said("population.csv:\(line):skip_rows", String(told), found)
        ])
  }

  @Test("UTF-8 that is proved wins over the profile's Windows-1252")
  func provedEncoding() throws {
    let read = try ImporterFixture(
      ["population.csv": "district;year;children\n" + Self.rows],
      profile: ImportProfile(encoding: .windows1252))
    #expect(read.result.districts == ["Nørre", "Syd"])
    #expect(
      Self.drift(read)
        == [
          Self.said("population.csv:1:encoding", "windows-1252", "utf-8")
        ])
  }

  @Test("a byte order mark is no drift, and neither is plain ASCII")
  func sameEncoding() throws {
    let marked = try ImporterFixture(
      bytes: [
        "population.csv": [0xEF, 0xBB, 0xBF] + Array(("district;year;children\n" + Self.rows).utf8)
      ], profile: ImportProfile(encoding: .utf8(byteOrderMark: false)))
    #expect(Self.drift(marked).isEmpty)
    let plain = try ImporterFixture(
      ["population.csv": "district;year;children\nNord;2023;1\n"],
      profile: ImportProfile(encoding: .windows1252))
    #expect(Self.drift(plain).isEmpty)
  }

  @Test("where the profile says UTF-8, rows of other bytes are rejected and the drift is told")
  func notUTF8() throws {
    let text = "district;year;children\n" + Self.rows
    let read = try ImporterFixture(
      bytes: ["population.csv": text.unicodeScalars.map { UInt8($0.value) }],
      profile: ImportProfile(encoding: .utf8(byteOrderMark: false)))
    #expect(read.codes("population.csv") == ["2 undecodable"])
    #expect(
      Self.drift(read)
        == [
          Self.said("population.csv:1:encoding", "utf-8", "windows-1252", byProfile: true)
        ])
  }

  @Test("where UTF-8 hides a required header, the file is read as it is found")
  func headerNotUTF8() throws {
    let text = "distrikt;år;antal\n" + Self.rows
    let read = try ImporterFixture(
      bytes: ["population.csv": text.unicodeScalars.map { UInt8($0.value) }],
      profile: ImportProfile(encoding: .utf8(byteOrderMark: false)))
    #expect(read.result.districts == ["Nørre", "Syd"])
    #expect(Self.drift(read).count == 1)
    #expect(read.file("population.csv")?.encoding == "windows-1252")
  }

  @Test("the profile's date format wins where a cell has it, and yields where none has")
  func dates() throws {
    let some = try ImporterFixture(
      [
        "absence.csv": Self.absence + "A1;2022-08-01;1,5;16\nA1;2022-09-01;1,5;16\n"
          + "A1;01-10-2022;1,5;16\n"
      ], profile: ImportProfile(dateFormat: .dashed))
    #expect(some.codes("absence.csv") == ["2 date-format", "3 date-format"])
    #expect(
      Self.drift(some)
        == [
          Self.said(
            "absence.csv:2:date_format", "dd-mm-yyyy", "yyyy-mm-dd", " (month)", byProfile: true)
        ])
    let none = try ImporterFixture(
      ["absence.csv": Self.absence + "A1;2022-08-01;1,5;16\n"],
      profile: ImportProfile(dateFormat: .dashed))
    #expect(none.file("absence.csv")?.accepted == 1)
    #expect(
      Self.drift(none)
        == [
          Self.said("absence.csv:2:date_format", "dd-mm-yyyy", "yyyy-mm-dd", " (month)")
        ])
  }

  @Test("the profile's decimal sign wins where a cell has it, and yields where none has")
  func decimals() throws {
    let some = try ImporterFixture(
      [
        "absence.csv": Self.absence + "A1;01-08-2022;1.5;16\nA1;01-09-2022;1.5;16\n"
          + "A1;01-10-2022;1,5;16\n"
      ], profile: ImportProfile(decimal: .comma))
    #expect(some.codes("absence.csv") == ["2 number-format", "3 number-format"])
    #expect(
      Self.drift(some)
        == [
          Self.said("absence.csv:2:decimal", "comma", "point", " (absent_days)", byProfile: true)
        ])
    // Beyond the sample too: the file is read again when its rows have told.
    for lead in [0, 1100] {
      let rows = (0..<lead).map { "X\($0);01-08-2022;1;16\n" }.joined()
      let none = try ImporterFixture(
        ["absence.csv": Self.absence + rows + "A1;01-08-2022;1.5;16\n"],
        profile: ImportProfile(decimal: .comma))
      #expect(none.sink.absence.map(\.absent) == [15_000], "\(lead)")
      #expect(
        Self.drift(none) == [Self.said("absence.csv:2:decimal", "comma", "point", " (absent_days)")]
      )
    }
  }

  @Test("whole numbers tell nothing, and numbers of two readings are read by the profile")
  func ambiguous() throws {
    let read = try ImporterFixture(
      ["budget.csv": "year;programme;budget_dkk;actual_dkk\n2023;Mentor;1.234;12\n"],
      profile: ImportProfile(decimal: .point))
    #expect(Self.drift(read).isEmpty)
    #expect(read.result.budget.map(\.budget) == [12_340])
    #expect(read.file("budget.csv")?.decimal == "point")
  }

  @Test("a header the profile names is told where no file has it, and only there")
  func headers() throws {
    let read = try ImporterFixture(
      ["absence.csv": Self.absence, "population.csv": "Kreds;year;children\nNord;2023;1\n"],
      profile: ImportProfile(
        columns: ["district": "kreds", "school_days": "Dage i alt", "programme": "Indsats"]))
    #expect(
      Self.drift(read)
        == [
          "absence.csv:1:school_days: : the header Dage i alt that profile.yml names; no file has it",
          "participants.csv:1:programme: : the header Indsats that profile.yml names; no file has it",
        ])
  }

  @Test("a header that is gone is told beside the column that stops the file")
  func missingColumn() throws {
    let read = try ImporterFixture(
      ["population.csv": "Kreds;year;children\nNord;2023;1\n"],
      profile: ImportProfile(columns: ["district": "Distriktsnavn"]))
    #expect(read.codes("population.csv", .stopped) == ["1 missing-column"])
    #expect(Self.drift(read).count == 1)
  }

  @Test("a file name pattern that no file has is told at the profile")
  func patterns() throws {
    let read = try ImporterFixture(
      ["population.csv": "district;year;children\nNord;2023;1\n"],
      profile: ImportProfile(files: [.population: ["pop*.csv"], .exams: ["Prøver*.csv"]]))
    #expect(
      Self.drift(read)
        == ["profile.yml:0:files: : a file whose name fits Prøver*.csv (exams)"])
  }

  @Test("a file known by its header alone is known by the profile's headers too")
  func knownByHeader() throws {
    let read = try ImporterFixture(
      ["Udtræk 7.csv": "Kreds,year,children\nNord,2023,1\n"],
      profile: ImportProfile(delimiter: .semicolon, columns: ["district": "Kreds"]))
    #expect(read.file("Udtræk 7.csv")?.dataset == .population)
    #expect(read.result.districts == ["Nord"])
  }
}
