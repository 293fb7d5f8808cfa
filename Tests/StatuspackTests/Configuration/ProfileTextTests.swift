import Importers
import Statuspack
import Testing

@Suite("Profile text")
struct ProfileTextTests {
  @Test("is one word as well as a list, also where YAML means nothing by it")
  func words() throws {
    let profile = try ProfileReading.read("footer: Slut\nmissing: NULL\n")
    #expect(profile == ImportProfile(footer: ["Slut"], missing: ["NULL"]))
  }

  @Test("may be a header of two lines, as spreadsheets write them")
  func twoLines() throws {
    let profile = try ProfileReading.read("columns: { child_id: \"Løbe-\\nnummer\" }\n")
    #expect(profile.columns == ["child_id": "Løbe-\nnummer"])
  }

  @Test("is the same for 1 and \"1\", and stays as written for ja, true and 01")
  func ownText() throws {
    let text = "values: { grade: { 01: 02, 1.0: -3, true: 12 }, attempted: { ja: 1, no: 0 } }\n"
    #expect(
      try ProfileReading.read(text).values
        == [
          "grade": ["01": "02", "1.0": "-3", "true": "12"], "attempted": ["ja": "1", "no": "0"],
        ])
  }
}
