import Importers
import Model
import SeededRandom
import Testing

/// Whatever the rows are, each is accepted, rejected or a footer, and each that is left out is told.
@Suite("Account of rows")
struct RowAccountTests {
  /// A dataset's header, and cells for each of its columns, good and bad.
  private static let columns: [Dataset: [(name: String, cells: [String])]] = [
    .familyCases: [
      ("case_id", ["S1", "S2", "S3", "S4", "S5", "S6", "", "I alt", "\"S;7\""]),
      ("child_id", children), ("opened", dates), ("investigation_due", dates + ["", ""]),
      ("investigation_done", dates + ["", ""]), ("closed", dates + ["", ""]), ("case_type", texts),
    ],
    .schoolStarts: [
      ("child_id", children + ["total"]), ("school_year", ["2022/2023", "2023/24", "2022", ""]),
      ("postponed", ["1", "0", "ja", "nej", "x", ""]),
    ],
    .schoolChanges: [
      ("child_id", children + ["Kilde: x"]), ("date", dates), ("from_school", ["N", "S", "V", ""]),
      ("to_school", ["N", "S", "V", ""]), ("reason", texts),
    ],
    .activities: [
      ("activity", texts + ["Camp", "Aften", "sum"]), ("planned_date", dates),
      ("held_date", dates + ["", ""]), ("planned_participants", counts), ("participants", counts),
      ("district", texts), ("wave", waves),
    ],
    .interviews: [
      ("wave", waves + ["I ALT"]), ("respondent", ["family", "barn", "fagperson", "mor", ""]),
      ("theme", texts), ("rating", ["-2", "0", "2", "", "-", "3", "1,5", "x"]), ("quote", texts),
      ("consent", ["1", "0", "", "ja"]),
    ],
    .agreements: [
      ("date", dates + ["sum"]), ("topic", texts), ("text", texts), ("responsible", texts),
      ("due", dates + ["", ""]), ("done", dates + ["", ""]), ("child_id", children),
    ],
  ]

  private static let children = ["A1", "A2", "A1", "A2", "A1", "A9", "", " A2 "]
  private static let dates = [
    "01-02-2023", "15-06-2023", "31-12-9999", "29-02-2024", "01-02-2023", "30-02-2023",
    "2023-02-01", "x", "",
  ]
  private static let texts = [
    "tekst", "", "\"to\nlinjer\"", "\"a \"\"b\"\"\"", "æ ø å", "ring 010203-1234", "\"x;y\"",
  ]
  private static let counts = ["0", "12", "1.250", "", "NA", "<5", "-1", "2,5", "mange"]
  private static let waves = ["baseline", "midway", "Midtvejs", "BASELINE", "slut", ""]

  private static func kept(_ dataset: Dataset, _ read: ImporterFixture) -> Int {
    switch dataset {
    case .familyCases: read.sink.familyCases.count
    case .schoolStarts: read.sink.schoolStarts.count
    case .schoolChanges: read.sink.schoolChanges.count
    case .activities: read.result.activities.count
    case .interviews: read.result.interviews.count
    case .agreements: read.result.agreements.count
    default: -1
    }
  }

  private static let datasets = Dataset.allCases.filter { columns[$0] != nil }

  @Test("rows read are those accepted, rejected and footer", arguments: datasets, 0..<40)
  func account(dataset: Dataset, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let columns = Self.columns[dataset] ?? []
    let written = (0..<Int.random(in: 1...80, using: &random)).map { _ -> String in
      var cells = columns.map { column in
        // The first cells are good ones: a row of chance alone is hardly ever accepted.
        let choices = Bool.random(using: &random) ? column.cells.prefix(3) : column.cells[...]
        return choices.randomElement(using: &random) ?? ""
      }
      switch Int.random(in: 0..<20, using: &random) {
      case 0: cells.removeLast()
      case 1: cells.append("")
      case 2: cells.append("mere")
      default: break
      }
      return cells.joined(separator: ";")
    }
    // A row whose cells are all empty still has its delimiters.
    let name = dataset.rawValue + ".csv"
    let lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
    let lines = [columns.map(\.name).joined(separator: ";")] + written
    let read = try ImporterFixture([name: lines.joined(separator: lineEnd)])
    let file = try #require(read.file(name))
    #expect(file.rowsRead == written.count)
    #expect(file.accepted + file.rejected + file.footer == written.count)
    #expect(file.accepted == Self.kept(dataset, read))
    #expect(file.rejected == read.codes(name).count)
    #expect(file.rejected + file.footer == read.result.rejectedRows.count { $0.file == name })
    #expect(file.footer == read.result.rejectedRows.count { $0.code == "footer" })
  }
}
