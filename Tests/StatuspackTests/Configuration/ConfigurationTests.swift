import Model
import Statuspack
import Testing

@Suite("Probe")
struct ProbeTests {
  @Test("p", arguments: [
    "", "- a\n", "abc", "a: [\n", "a: b: c\n", "\tx: 1\n", "project: x\nproject: y\nwavs: 1\nproject: z\nwaves: []\n",
    "project: [1]\nwaves: {}\nlanguage: dk\ndisclosure: {minimum: 2, profile: off, complement: yes, secondary: \"true\", minimum: 7}\nquality: {max_rejected_share: '0.1'}\nmatters:\n  children: 0,5\n  absence_rat: 0.1\n",
    "project: a\u{1}b\n", "? [a]\n: 1\n? {b: 1}\n: 2\n", "&a project: 1\n&b project: 2\n", "\"project\": 1\n'project': 2\n",
    "project: x\nproject: y\nwavs:  [\n", "project: x\n---\nproject: y\n", "project: \"a\\nb\"\nwaves: ~\n", "æ: 1\næ: 2\n", ": 1\n: 2\n", "waves: *x\n", "project: x\r\nproject: y\r\n",
    "a: \(String(repeating: "[", count: 100000))",
  ])
  func p(text: String) { print("----", text.prefix(80)); for m in ConfigurationReading.messages(text) { print(m) } }
  @Test("q") func q() throws {
    for (t, i) in [(ConfigurationTexts.example, ConfigurationTexts.instrument), (ConfigurationTexts.bench, ConfigurationTexts.benchInstrument)] {
      do { let c = try ConfigurationReading.read(t, files: ["instruments/q20.yml": i]); dump(c, maxDepth: 2) } catch { print(error) }
    }
    do { _ = try Configuration.read(file: "x", bytes: [0x61, 0x3a, 0x0a, 0xc3, 0xa6, 0x20, 0xff]) { _ in [] } } catch { print(error) }
  }
}
