import Importers
import Model
import Statuspack
import Testing

@Suite("Profile")
struct ProfileTests {
  @Test("holds all that a full text names")
  func full() throws {
    let text = """
      encoding: windows-1252
      delimiter: ";"
      decimal: comma
      date_format: dd-mm-åååå
      files:
        wellbeing: "Trivsel*.csv"
        exams: [Prøver*.csv, "*karakterer*.csv"]
        family_cases: sager.csv
      columns: { child_id: "Løbenr.", period: 2024, q01: "Er du glad for din skole?" }
      values:
        sex: { 1: M, "2": K, "": "", NULL: ukendt }
        attempted: { x: ja, "": nej, Sandt: true }
        q17: { Meget tit: 1 }
      skip_rows: 3
      footer: [Udtræk slut, 0]
      child_id: id
      missing: [ukendt, NULL, ~, 99, "-1 "]

      """
    #expect(
      try ProfileReading.read(text)
        == ImportProfile(
          encoding: .windows1252, delimiter: .semicolon, decimal: .comma, dateFormat: .dashed,
          files: [
            .wellbeing: ["Trivsel*.csv"], .exams: ["Prøver*.csv", "*karakterer*.csv"],
            .familyCases: ["sager.csv"],
          ],
          columns: ["child_id": "Løbenr.", "period": "2024", "q01": "Er du glad for din skole?"],
          values: [
            "sex": ["1": "M", "2": "K", "": "", "NULL": "ukendt"],
            "attempted": ["x": "ja", "": "nej", "Sandt": "true"], "q17": ["Meget tit": "1"],
          ],
          skipRows: 3, footer: ["Udtræk slut", "0"],
          missing: ["ukendt", "NULL", "~", "99", "-1 "]))
  }

  @Test(
    "says what children are named by",
    arguments: [("id", ImportProfile.ChildID.id), ("cpr", .cpr), ("CPR", .cpr)])
  func childID(word: String, childID: ImportProfile.ChildID) throws {
    #expect(try ProfileReading.read("child_id: \(word)\n").childID == childID)
  }

  @Test("holds what the sample's says")
  func sample() throws {
    let text = """
      files: { wellbeing: "Spoergeskema*.csv" }
      columns: { child_id: "Løbenr." }
      values: { sex: { "1": M, "2": K } }
      missing: ["ukendt"]

      """
    #expect(
      try ProfileReading.read(text)
        == ImportProfile(
          files: [.wellbeing: ["Spoergeskema*.csv"]], columns: ["child_id": "Løbenr."],
          values: ["sex": ["1": "M", "2": "K"]], missing: ["ukendt"]))
  }

  @Test("takes every column of every dataset that is read", arguments: Dataset.allCases)
  func columns(dataset: Dataset) throws {
    let schema = TableSchema(dataset, plan: nil)
    let headers = Dictionary(
      uniqueKeysWithValues: schema.fields.map { ($0.name, "Kol \($0.name)") })
    let text = "columns:\n" + headers.map { "  \($0): \($1)\n" }.joined()
    #expect(try ProfileReading.read(text).columns == headers)
  }

  @Test(
    "holds nothing where nothing is named",
    arguments: [
      "", "# intet\n", "{}\n", "encoding:\nskip_rows: null\nfiles: ~\nfooter:\nmissing: []\n",
    ])
  func empty(text: String) throws {
    #expect(try ProfileReading.read(text) == ImportProfile())
  }
}
