import Statuspack
import Testing

@Suite("Configuration syntax")
struct ConfigurationSyntaxTests {
  @Test(
    "is told where YAML stops being YAML",
    arguments: [
      FaultCase(
        "two colons", "project: A: B\n",
        "1:11: not YAML: mapping values are not allowed in this context"),
      FaultCase(
        "tab", "project: A\nwaves:\n\t- id: a\n",
        "3:1: not YAML: found character that cannot start any token"),
      FaultCase(
        "control character", "project: Å\u{1}\n",
        "1:11: not YAML: control characters are not allowed"),
      FaultCase("undefined alias", "project: *a\n", "1:10: not YAML: found undefined alias"),
      FaultCase(
        "two documents", "project: A\n---\nproject: B\n",
        "2:1: not YAML: but found another document"),
    ])
  func syntax(fault: FaultCase) {
    #expect(
      ConfigurationReading.messages(fault.text)
        == fault.messages.map { "statuspack.yml:\($0); expected one YAML document" })
  }

  @Test("lets nothing nest so deep that the program falls")
  func nesting() {
    let text = "a: " + String(repeating: "[", count: 100_000)
    #expect(ConfigurationReading.messages(text).count == 1)
  }

  @Test("is told where bytes are not UTF-8")
  func encoding() {
    let bytes = Array("project: A\nowner: Børn ".utf8) + [0xE6]
    let messages = ConfigurationReading.messages { () throws(InvalidConfiguration) in
      try Configuration.read(file: "statuspack.yml", bytes: bytes) { _ in [] }
    }
    #expect(
      messages == [
        "statuspack.yml:2:13: bytes that are not UTF-8; expected UTF-8 text; "
          + "save the file as UTF-8"
      ])
  }

  @Test("allows a byte order mark and Windows line ends")
  func windows() throws {
    let text =
      "\u{FEFF}" + ConfigurationTexts.least.split(separator: "\n").joined(separator: "\r\n")
    #expect(try ConfigurationReading.read(text).project == "KLAR")
  }

  @Test("finds a repeated key however it is quoted, and one that cannot be looked past")
  func repeated() {
    let quoted = ConfigurationTexts.least + "\"owner\": A\r\n'owner': B\r\n"
    #expect(
      ConfigurationReading.messages(quoted) == [
        "statuspack.yml:5:1: key 'owner' again, first in line 4; expected each key once; "
          + "remove one of them"
      ])
    #expect(
      ConfigurationReading.messages("&a owner: A\n&b owner: B\n") == [
        "statuspack.yml:1:1: key 'owner' more than once; expected each key once; "
          + "remove all but one"
      ])
  }

  @Test("takes no list or mapping for a key, and no text of several lines")
  func keys() {
    let messages = ConfigurationReading.messages(
      "project: \"A\\nB\"\nwaves: ~\n? [a]\n: 1\ndisclosure: { ? { b: 1 } : 2 }\n")
    #expect(messages.count == 4)
    #expect(messages[0] == "statuspack.yml:1:10: project is 'A B'; expected a text on one line")
    #expect(messages[1] == "statuspack.yml:2:8: waves is empty; expected a list of waves")
    #expect(messages[2].hasPrefix("statuspack.yml:3:3: a key that is a list; expected one of"))
    #expect(messages[3].hasPrefix("statuspack.yml:5:17: a key that is a mapping; expected one"))
  }
}
