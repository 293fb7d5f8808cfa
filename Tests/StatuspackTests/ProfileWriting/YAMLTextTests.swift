import Importers
import Testing

@testable import Statuspack

@Suite("YAML text")
struct YAMLTextTests {
  @Test(
    "quotes a text so that it is read back as it was",
    arguments: [
      "Løbe-\nnummer", "a\"b\\c", "# ikke en kommentar", "- x: [y]", "a\tb", "null", "1:30",
      "a\u{2028}\u{FEFF}\u{1}", "å\u{30A}🎈", "*.csv", "'", "~", "\r a \r\n", "{a: b}",
    ])
  func quoted(text: String) throws {
    var yaml = YAMLText()
    yaml.add("columns", mapping: [("child_id", [text])])
    yaml.add("footer", list: ["a", text])
    let profile = try ImportProfile.read(file: "x.yml", bytes: Array(yaml.text.utf8))
    #expect(profile == ImportProfile(columns: ["child_id": text], footer: ["a", text]))
    #expect(profile.columns["child_id"].map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test("breaks long comments at words, each line a comment")
  func comments() {
    var yaml = YAMLText()
    yaml.comment("en to tre fire", width: 10)
    #expect(yaml.text == "# en to\n# tre fire\n")
  }
}
