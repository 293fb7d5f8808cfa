import Foundation
import Testing

@Suite("selftest, as a user runs it")
struct SelfTestCommandTests {
  @Test("prints a line a method, and all agree on this machine")
  func lines() throws {
    let ended = try Workplace().run("selftest")
    #expect(ended.exitCode == 0)
    let lines = ended.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.count >= 25)
    #expect(lines.allSatisfy { $0.count == 3 && $0[1].hasSuffix(" agree") })
    #expect(lines.contains { $0[0] == "Wilson interval" })
    #expect(ended.errors.contains("known numbers"))
    #expect(try Workplace().run("selftest", "--quiet").errors.isEmpty)
  }

  @Test("--verbose adds every number with its source")
  func verbose() throws {
    let ended = try Workplace().run("selftest", "--verbose")
    #expect(ended.exitCode == 0)
    #expect(
      ended.output.contains(
        "  65 of 100: upper: found 0.7363575175690247, expected 0.7363575175690247; "
          + "relative difference 0.0 (test workbooks of PHEindicatormethods)"))
  }

  @Test("--json is one line with method, source, both numbers and their difference")
  func json() throws {
    struct Line: Decodable {
      struct Vector: Decodable {
        let method: String
        let source: String
        let expected: Double?
        let found: Double?
        let relative_difference: Double?
        let agrees: Bool
      }
      let status: String
      let counts: [String: Int]
      let vectors: [Vector]
    }
    let ended = try Workplace().run("selftest", "--json")
    #expect(ended.output.split(separator: "\n").count == 1)
    let line = try JSONDecoder().decode(Line.self, from: Data(ended.output.utf8))
    #expect(line.status == "agrees")
    #expect(line.counts["vectors"] == line.vectors.count)
    #expect(line.vectors.allSatisfy { $0.agrees && !$0.method.isEmpty && !$0.source.isEmpty })
    let sleep = line.vectors.first { $0.method == "Paired mean" && $0.expected == -1.58 }
    #expect(sleep?.found != nil && sleep?.relative_difference != nil)
  }
}
