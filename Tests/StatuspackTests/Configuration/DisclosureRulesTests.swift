import Statuspack
import Testing

@Suite("Disclosure rules")
struct DisclosureRulesTests {
  @Test(
    "let the written minimum win over the profile's only if it is larger",
    arguments: [
      ("{}", 5), ("{ minimum: 3 }", 5), ("{ minimum: 8 }", 8), ("{ profile: dst }", 3),
      ("{ profile: dst, minimum: 5 }", 5), ("{ profile: stil, minimum: 3 }", 5),
      ("{ profile: strict, minimum: 5 }", 10), ("{ profile: strict, minimum: 12 }", 12),
    ])
  func minimum(rules: String, minimum: Int) throws {
    let configuration = try ConfigurationReading.read(
      ConfigurationTexts.least + "disclosure: \(rules)\n")
    #expect(configuration.disclosure.minimum == minimum)
  }

  @Test("read 'off' as a word, not as a truth value, and publish nothing")
  func off() throws {
    let configuration = try ConfigurationReading.read(
      ConfigurationTexts.least + "disclosure: { profile: off, secondary: false }\n")
    #expect(configuration.disclosure == DisclosureRules(profile: .off, secondary: false))
    #expect(!configuration.disclosure.publishes)
  }
}
