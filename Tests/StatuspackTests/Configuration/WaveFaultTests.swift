import Testing

@Suite("Wave fault")
struct WaveFaultTests {
  @Test("is told at the wave or the comparison", arguments: cases)
  func message(of fault: FaultCase) {
    let text = ConfigurationTexts.least + fault.text
    #expect(
      ConfigurationReading.messages(text) == fault.messages.map { "statuspack.yml:\($0)" })
  }

  private static let midway =
    "  - { id: midway, title: Midtvejs, school_year: 2024/2025, calendar_year: 2025 }\n"

  private static let cases = [
    FaultCase(
      "missing key", "  - { id: midway, school_year: 2024/2025 }\n",
      "4:5: missing key 'title' in waves; expected the keys id, title, school_year, "
        + "calendar_year; add 'title'",
      "4:5: missing key 'calendar_year' in waves; expected the keys id, title, school_year, "
        + "calendar_year; add 'calendar_year'"),
    FaultCase(
      "shared title",
      "  - { id: midway, title: BASELINE, school_year: 2024/2025, calendar_year: 2025 }\n",
      "4:5: wave 'midway' shares the id or title 'baseline' with an earlier wave; expected ids "
        + "and titles that differ; rename one of the two"),
    FaultCase(
      "order of time",
      "  - { id: midway, title: Midtvejs, school_year: 2020/2021, calendar_year: 2025 }\n",
      "4:5: wave 'midway' lies before 'baseline'; expected waves in order of time; list "
        + "'midway' first, or correct its years"),
    FaultCase(
      "unknown wave compared", midway + "compare: [baseline, midvay]\n",
      "5:21: compare is 'midvay'; expected one of baseline, midway; did you mean 'midway'?"),
    FaultCase(
      "order of comparison", midway + "compare: [midway, baseline]\n",
      "5:10: compare names 'midway' before 'baseline'; expected two different waves, the "
        + "earlier first; correct their order"),
    FaultCase(
      "number of compared waves", midway + "compare: [midway]\n",
      "5:10: compare names 1 waves; expected a list of two wave ids, the earlier first"),
  ]
}
