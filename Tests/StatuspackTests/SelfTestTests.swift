import Testing

@testable import Statistics
@testable import Statuspack

@Suite("Self-test")
struct SelfTestTests {
  private static func selfTest(expecting expected: Double?, found: Double?) -> SelfTest {
    SelfTest([
      MethodVectors(
        "A method",
        [
          TestVector("one", source: "By hand", expected: 1) { 1 },
          TestVector("two", source: "A table", expected: expected) { found },
        ])
    ])
  }

  @Test("ends with 0 and says how many numbers agree")
  func agrees() {
    let selfTest = Self.selfTest(expecting: 2, found: 2)
    #expect(selfTest.exitCode == .done)
    #expect(selfTest.lines == ["A method\t2 of 2 agree\t0.0"])
    #expect(selfTest.notices.count == 1)
    #expect(selfTest.json.hasPrefix(#"{"status":"agrees","exit_code":0,"#))
  }

  @Test(
    "tells a wrong expectation with method, input, both numbers and source, and ends with 70",
    arguments: [
      (2.5, 2.0, "A method: two: found 2.0, expected 2.5; relative difference 0.2 (A table)"),
      (nil, 2.0, "A method: two: found 2.0, expected no number (A table)"),
      (2.0, nil, "A method: two: found no number, expected 2.0 (A table)"),
      (2.0, .nan, "A method: two: found nan, expected 2.0; relative difference nan (A table)"),
    ] as [(Double?, Double?, String)])
  func differs(expected: Double?, found: Double?, message: String) {
    let selfTest = Self.selfTest(expecting: expected, found: found)
    #expect(selfTest.exitCode == .fault)
    #expect(selfTest.lines.first?.hasPrefix("A method\t1 of 2 agree\t") == true)
    #expect(selfTest.notices.first == message)
    #expect(selfTest.json.contains(#""status":"differs","exit_code":70"#))
    #expect(selfTest.json.contains(#""agrees":false"#))
  }
}
