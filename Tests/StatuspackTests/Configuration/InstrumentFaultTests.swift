import Statuspack
import Testing

@Suite("Instrument fault")
struct InstrumentFaultTests {
  @Test("is told in the instrument's own file", arguments: cases)
  func message(of fault: FaultCase) {
    let text = """
      id: q
      title: Q
      use: programme
      scale: { minimum: 1, maximum: 5 }
      items: { prefix: q, width: 2, count: 20 }
      \(fault.text)
      """
    #expect(
      ConfigurationReading.messages(instrument: text) == fault.messages.map { "q.yml:\($0)" })
  }

  @Test("comes after the configuration's own faults, with its path beside the configuration")
  func order() {
    let text = ConfigurationTexts.least + "wellbeing: { instrument: a/q.yml }\nlanguage: dk\n"
    let messages = ConfigurationReading.messages { () throws(InvalidConfiguration) in
      try ConfigurationReading.read(text, files: ["a/q.yml": "id: [\n"], file: "x/statuspack.yml")
    }
    #expect(
      messages == [
        "x/statuspack.yml:5:11: language is 'dk'; expected one of da, en; did you mean 'da'?",
        "x/a/q.yml:2:1: not YAML: did not find expected node content; "
          + "expected one YAML document",
      ])
  }

  @Test("is told once: indicators of an instrument at fault are not unknown too")
  func once() {
    let text =
      ConfigurationTexts.least
      + "wellbeing: { instrument: no.yml }\nprimary: [wellbeing_faglig]\n"
    #expect(ConfigurationReading.messages(text).count == 1)
    let without = ConfigurationTexts.least + "primary: [wellbeing_faglig]\n"
    #expect(ConfigurationReading.messages(without).count == 1)
  }

  @Test("is told for each key an empty file lacks, and for items that are alike")
  func items() {
    #expect(ConfigurationReading.messages(instrument: "").count == 5)
    let text = """
      id: q
      title: Q
      use: programme
      scale: { minimum: 1, maximum: 5 }
      items: [{ id: a, text: Glad? }, { id: A }, { id: b, text: GLAD? }]
      """
    #expect(
      ConfigurationReading.messages(instrument: text) == [
        "q.yml:5:33: item 'A' shares the id or text 'a' with an earlier one; expected ids and "
          + "texts that differ, as columns are found by them",
        "q.yml:5:44: item 'b' shares the id or text 'glad?' with an earlier one; expected ids "
          + "and texts that differ, as columns are found by them",
      ])
  }

  private static let cases = [
    FaultCase(
      "unknown item in reversed", "reversed: [q07, q7]\n",
      "6:17: unknown item 'q7'; expected one of the items q01 … q20; did you mean 'q07'?"),
    FaultCase(
      "unknown item in an index", "indices:\n  - { id: a, title: A, items: [q1, q02, q02] }\n",
      "7:32: unknown item 'q1'; expected one of the items q01 … q20; did you mean 'q01'?",
      "7:41: indices.items names 'q02' twice; expected each once; remove one of them"),
    FaultCase(
      "index id", "indices:\n  - { id: Faglig-trivsel, title: A, items: [q01] }\n",
      "7:11: indices.id is 'Faglig-trivsel'; expected lower-case letters a–z, digits and '_'; "
        + "such as 'faglig_trivsel'"),
    FaultCase(
      "two indices of one name",
      "indices: [{ id: a, title: A, items: [q01] }, { id: a, title: B, items: [q02] }]\n",
      "6:52: index 'a' makes the indicator 'wellbeing_a' a second time; expected indices whose "
        + "indicators differ; rename the index"),
    FaultCase(
      "an index named as another's share",
      "cut_offs: { high: 4 }\n"
        + "indices: [{ id: a, title: A, items: [q01] }, { id: a_high, title: B, items: [q02] }]\n",
      "7:52: index 'a_high' makes the indicator 'wellbeing_a_high' a second time; expected "
        + "indices whose indicators differ; rename the index"),
    FaultCase(
      "an index named as the pooled one",
      "overall: pooled\nindices: [{ id: overall, title: A, items: [q01] }]\n",
      "7:17: index 'overall' makes the indicator 'wellbeing_overall' a second time; expected "
        + "indices whose indicators differ; rename the index"),
    FaultCase(
      "nothing to pool", "overall: pooled\n",
      "6:10: overall is 'pooled'; expected none where there are no indices"),
    FaultCase(
      "valid share", "valid_share: 0\n",
      "6:14: valid_share is '0'; expected a decimal number above 0 and at most 1"),
    FaultCase(
      "cut-offs", "cut_offs: { high: 5, fairly_high: 0.9 }\n",
      "6:19: cut_offs.high is '5'; expected a decimal number from 1 and below 5",
      "6:35: cut_offs.fairly_high is '0.9'; expected a decimal number from 1 and below 5"),
    FaultCase(
      "cut-offs that cross", "cut_offs: { high: 3, fairly_high: 3.0 }\n",
      "6:11: fairly_high not below high; expected a fairly_high below high"),
  ]
}
