import Model
import Testing

@testable import Importers

@Suite("Wave sizes")
struct WaveSizesTests {
  private static func warnings(_ earlier: Int, _ later: Int) -> [String] {
    var sizes = WaveSizes(ImporterFixture.waves)
    for (wave, count) in [earlier, later].enumerated() {
      let records = (0..<count).map {
        WellbeingRecord(child: Int32($0), wave: Int32(wave), classLevel: 5)
      }
      records.withUnsafeBufferPointer { sizes.add($0) }
    }
    return sizes.issues(file: "trivsel.csv").map { issue in
      #expect(issue.code == .unevenWaves && issue.severity == .warning)
      return "\(issue.found): \(issue.expected.en)"
    }
  }

  @Test("half the children of the other wave is told, in either wave")
  func half() {
    #expect(
      Self.warnings(10, 5)
        == [
          "baseline: 10, midway: 5: more than half as many children in midway as in baseline"
        ])
    #expect(
      Self.warnings(4, 10)
        == [
          "baseline: 4, midway: 10: more than half as many children in baseline as in midway"
        ])
    #expect(Self.warnings(10, 6).isEmpty)
  }

  @Test("a wave without children has not been measured yet")
  func unmeasured() {
    #expect(Self.warnings(10, 0).isEmpty)
    #expect(Self.warnings(0, 0).isEmpty)
  }

  @Test("is told of a delivered file")
  func delivered() throws {
    let row = { (child: String, wave: String) in "\(child);\(wave);5;1;2;3;4\n" }
    let read = try ImporterFixture([
      "wellbeing.csv": "child_id;period;class_level;q01;q02;q03;q04\n" + row("A1", "baseline")
        + row("A2", "baseline") + row("A1", "midway")
    ])
    let issue = try #require(read.result.issues.first { $0.code == .unevenWaves })
    #expect(issue.location == SourceLocation(file: "wellbeing.csv", column: "period"))
    #expect(read.sink.wellbeing.count == 3)
  }
}
