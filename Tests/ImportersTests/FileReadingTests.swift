import Model
import Testing

@testable import Importers

@Suite("File reading")
struct FileReadingTests {
  static let population = "district;year;children\nSøndre;2023;100\n"

  @Test(
    "encodings, delimiters and line ends read alike",
    arguments: [Delimiter.semicolon, .comma, .tab], ["\n", "\r\n", "\r"])
  func dialects(delimiter: Delimiter, lineEnd: String) throws {
    let sign = Character(Unicode.Scalar(delimiter.rawValue))
    let text = String(
      Self.population.map { $0 == ";" ? sign : $0 }
    ).split(separator: "\n").joined(separator: lineEnd)
    let windows = text.unicodeScalars.map { $0 == "ø" ? 0xF8 : UInt8($0.value) }
    let utf16 =
      [UInt8](arrayLiteral: 0xFF, 0xFE)
      + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let forms: [(String, [UInt8])] = [
      ("utf-8", Array(text.utf8)), ("utf-8-bom", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
      ("windows-1252", windows), ("utf-16", utf16),
    ]
    for (name, bytes) in forms {
      let read = try ImporterFixture(bytes: [
        "population.csv": bytes,
        "participants.csv": Array(ImporterFixture.participants.utf8),
      ])
      let file = try #require(read.file("population.csv"))
      #expect(file.encoding == name)
      #expect(file.delimiter == delimiter.name)
      #expect(file.accepted == 1, "\(name)")
      #expect(read.result.districts == ["Søndre"])
    }
  }

  @Test("with a byte order mark a row with a bad byte is rejected, the rest is read")
  func undecodable() throws {
    let bytes: [UInt8] =
      [0xEF, 0xBB, 0xBF] + Array("district;year;children\nS".utf8) + [0xF8]
      + Array("ndre;2023;1\nNord;2023;2\n".utf8)
    let read = try ImporterFixture(bytes: ["population.csv": bytes])
    #expect(read.codes("population.csv") == ["2 undecodable"])
    #expect(read.file("population.csv")?.accepted == 1)
  }

  @Test("the bytes Windows-1252 leaves undefined are undecodable")
  func undefined() throws {
    let bytes =
      Array("district;year;children\nS".utf8) + [0x81]
      + Array(";2023;1\nN".utf8) + [0xF8] + Array(";2023;2\n".utf8)
    let read = try ImporterFixture(bytes: ["population.csv": bytes])
    #expect(read.codes("population.csv") == ["2 undecodable"])
  }

  @Test("a missing column stops the file with the nearest header")
  func missingColumn() throws {
    let read = try ImporterFixture(["population.csv": "district;yaer;children\nNord;2023;1\n"])
    let issue = try #require(read.result.issues.first { $0.code == .missingColumn })
    #expect(issue.severity == .stopped)
    #expect(issue.expected.en == "a column year / år; nearest is yaer")
    #expect(issue.found == "district; yaer; children")
    #expect(read.result.held)
    #expect(read.file("population.csv")?.rowsRead == 0)
  }

  @Test("a missing column is told of the header, not of the titles above it")
  func missingBelowTitles() throws {
    let read = try ImporterFixture([
      "population.csv":
        "Udtræk fra registret\n\nKørt 1. juni\ndistrict;yaer;children\nNord;2023;1\n"
    ])
    let issue = try #require(read.result.issues.first { $0.code == .missingColumn })
    #expect(issue.location.line == 4)
    #expect(issue.expected.en == "a column year / år; nearest is yaer")
    #expect(issue.found == "district; yaer; children")
  }

  @Test(
    "the nearest header is so by any name of the column; one that has no letter alike is none",
    arguments: [
      ("distrikt;år;børnetal;x", "; nearest is børnetal"), ("district;year;x", ""),
      ("district;year;childern;barn", "; nearest is childern"),
    ])
  func nearest(header: String, told: String) throws {
    let read = try ImporterFixture(["population.csv": header + "\nNord;2023;1;1\n"])
    let issue = try #require(read.result.issues.first { $0.code == .missingColumn })
    #expect(issue.expected.en == "a column children / børn / antal" + told)
  }

  @Test(
    "files that are no text, repeat a column or never close a quote are stopped",
    arguments: [
      (Array("district;year;children;antal\nNord;2023;1;1\n".utf8), "1 duplicate-column"),
      (Array("district;year;children\nNord;2023;1\n\"Syd;2023;1\n".utf8), "3 unclosed-quote"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "1 not-text"),
      (Array("district;year;children\nN\0;2023;1\n".utf8), "2 not-text"),
      ([], "1 no-header"),
    ] as [([UInt8], String)])
  func stopped(bytes: [UInt8], code: String) throws {
    let read = try ImporterFixture(bytes: ["population.csv": bytes])
    #expect(read.codes("population.csv", .stopped) == [code])
    #expect(read.result.held)
  }

  @Test("title lines, sep= and rows wrapped in quotes are read through")
  func oddStarts() throws {
    let titled = try ImporterFixture([
      "population.csv":
        "Befolkning i kommunen\n\nUdtræk;1.1.2023\ndistrict;year;children\nNord;2023;x\n"
    ])
    #expect(titled.codes("population.csv") == ["5 suppressed"])
    let separated = try ImporterFixture([
      "population.csv": "sep=,\ndistrict,year,children\nNord,2023,a\n"
    ])
    #expect(separated.file("population.csv")?.delimiter == "comma")
    #expect(separated.codes("population.csv") == ["3 number-format"])
    let wrapped = try ImporterFixture([
      "population.csv": "\"district,\"\"year\"\",children\"\n\n\"Nord,2023,a\"\n\"Syd,2023,4\"\n"
    ])
    #expect(wrapped.codes("population.csv") == ["3 number-format"])
    #expect(wrapped.codes("population.csv", .warning) == ["1 wrapped-rows"])
    #expect(wrapped.result.districts == ["Syd"])
  }

  @Test("surplus empty fields are dropped; any other width is rejected")
  func width() throws {
    let read = try ImporterFixture([
      "population.csv": "district;year;children\nNord;2023;1;;\nSyd;2023\nVest;2023;1;x\n"
    ])
    #expect(read.codes("population.csv") == ["3 field-count", "4 field-count"])
  }

  @Test("rows read are those accepted, rejected and footer, cut at any byte", arguments: 0..<120)
  func cut(length: Int) throws {
    let whole = "district;year;children\nNord;2023;1\n\"Sy\"\"d\";2023;2\nI alt;;3\nVest;2023;4\n"
    let read = try ImporterFixture(
      bytes: ["population.csv": Array(Array(whole.utf8).prefix(length))])
    let file = try #require(read.file("population.csv"))
    #expect(file.rowsRead == file.accepted + file.rejected + file.footer)
    let known: Set<[Int64]> = [[1], [1, 2], [1, 2, 4], []]
    #expect(known.contains(read.sink.population.map(\.children)) || file.stopped)
  }

  @Test("rejected rows and footers are kept as they stood, personal numbers masked")
  func rejectedRows() throws {
    let read = try ImporterFixture([
      "population.csv":
        "district;year;children\nNord;1989;\"1\"\"2\"\n0102031234;2023;x\nI alt;;3\n"
    ])
    let rows = read.result.rejectedRows.filter { $0.file == "population.csv" }
    #expect(rows.map(\.code) == ["out-of-range", "cpr", "footer"])
    #expect(rows.map(\.line) == [2, 3, 4])
    #expect(
      rows.map(\.fields) == [
        ["Nord", "1989", "1\"2"], ["01********", "2023", "x"], ["I alt", "", "3"],
      ])
  }

  @Test("a municipality over the threshold is held")
  func threshold() throws {
    let rows = (0..<19).map { "D\($0);2023;1\n" }.joined()
    let file = "district;year;children\n" + rows
    let participants =
      "child_id;birth_date;school_district;programme;start_date\n"
      + "A1;01-02-2012;D1;Mentor;01-08-2022\n"
    func held(_ population: String) throws -> Bool {
      let read = try ImporterFixture(
        ["population.csv": population, "participants.csv": participants], maxRejected: "0.05")
      #expect(read.result.held == read.result.issues.contains { $0.code == .tooManyRejected })
      return read.result.held
    }
    #expect(try !held(file + "X;2023;-1\n"))
    #expect(try held(file + "X;2023;-1\nY;2023;-1\n"))
  }

  @Test("files are known by stem, by header, or reported")
  func recognition() throws {
    let read = try ImporterFixture([
      "Udtraek 7.csv": "distrikt;år;antal\nNord;2023;1\n", "noter.csv": "a;b\n1;2\n",
      "laes-mig.md": "# ikke data",
    ])
    #expect(read.file("Udtraek 7.csv")?.dataset == .population)
    #expect(read.codes("noter.csv", .notice) == ["0 not-a-dataset"])
    #expect(!read.result.issues.contains { $0.location.file == "laes-mig.md" })
  }

  @Test(
    "a file of any name is the dataset whose required columns it has",
    arguments: [
      ("case_id;child_id;opened", Dataset.familyCases),
      ("barn_id;skoleår;udsat", .schoolStarts), ("barn_id;dato;fra;til", .schoolChanges),
      ("aktivitet;planlagt;måling", .activities),
      ("måling;respondent;tema;vurdering", .interviews), ("dato;emne;tekst", .agreements),
      ("Barn ID;Skoleår;Fag;Aflagt;Karakter", .exams),
      ("modtaget;barn_id;underretter;årsag", .notifications), ("år;post;budget;forbrug", .budget),
    ])
  func header(line: String, dataset: Dataset) throws {
    let read = try ImporterFixture(["Udtraek 7.csv": line + "\n"])
    #expect(read.file("Udtraek 7.csv")?.dataset == dataset)
    #expect(read.result.delivered.contains(dataset))
  }

  @Test("a file whose dataset is known but not read is told as that, not by its name")
  func unread() throws {
    let files = ["trivsel.csv": "child_id;period;class_level;q01\nA1;baseline;4;1\n"]
    let without = try ImporterFixture(files, instrument: nil)
    #expect(without.codes("trivsel.csv", .notice) == ["0 unread-dataset"])
    #expect(
      without.result.issues.first { $0.code == .unreadDataset }?.expected.en
        == "an instrument in statuspack.yml to read wellbeing with")
    #expect(!without.result.delivered.contains(.wellbeing))
  }

  @Test("several files of one dataset are read as one, in name order")
  func several() throws {
    let read = try ImporterFixture([
      "absence_2.csv": "child_id;month;absent_days;school_days\nA1;01-08-2022;9,5;20\n",
      "absence_1.csv": "child_id,month,absent_days,school_days\nA1,2022-08-01,1.5,20\n",
    ])
    #expect(read.sink.absence.map(\.absent) == [15_000])
    #expect(read.codes("absence_2.csv") == ["2 duplicate"])
  }

  @Test("without participants the municipality is held, and no row is blamed for its child")
  func noParticipants() throws {
    let read = try ImporterFixture([
      "participants.csv": "forkert;header\n1;2\n",
      "absence.csv": "child_id;month;absent_days;school_days\nA1;01-08-2022;9,5;20\n",
    ])
    #expect(read.result.held)
    #expect(read.codes("absence.csv").isEmpty)
  }

  @Test("a profile's columns, values, marks and files are used")
  func profile() throws {
    let profile = ImportProfile(
      files: [.population: ["Folk*.csv"]], columns: ["children": "Hoveder"],
      values: ["district": ["N": "Nord"]], footer: ["Slut"], missing: ["ukendt"])
    let read = try ImporterFixture(
      ["Folketal.csv": "district;year;Hoveder\nN;2023;7\nSyd;2023;ukendt\nSlut;;\n"],
      profile: profile)
    #expect(read.result.districts == ["Nord"])
    #expect(read.codes("Folketal.csv") == ["3 missing"])
    #expect(read.file("Folketal.csv")?.footer == 1)
  }
}
