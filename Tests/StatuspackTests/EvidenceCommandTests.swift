import Foundation
import Testing

@Suite("evidence.csv, as a user finds it")
struct EvidenceCommandTests {
  private typealias Row = [String: String]

  private static func rows(_ text: String) -> [Row] {
    let lines = text.trimmingPrefix("\u{FEFF}").split(separator: "\n").map {
      // No name of the sample has a comma.
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map {
      Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func key(_ row: Row) -> [String?] {
    ["scope_type", "scope_code", "municipality_code", "indicator", "wave", "kind"].map { row[$0] }
  }

  private static func number(_ row: Row, _ column: String) -> Double? {
    row[column].flatMap(Double.init)
  }

  @Test("every index of wellbeing tells who answered, and its mean lies within the bounds")
  func internalFile() throws {
    let place = try Workplace()
    try place.copySample("0630-vejle", "0766-hedensted", "0825-laesoe")
    #expect(try place.run("build", "--input", "input", "--output", "out").exitCode == 0)
    let figures = Self.rows(try place.read("out/current/internal/data/indicators.csv"))
    let evidence = Self.rows(try place.read("out/current/internal/data/evidence.csv"))
    let byKey = Dictionary(grouping: evidence, by: Self.key)
    let indices = ["faglig", "social", "stoette", "ro", "overall"].map { "wellbeing_\($0)" }
    var levels = 0
    var changes = 0
    for figure in figures where figure["status"] == "estimate" {
      guard indices.contains(figure["indicator"] ?? "") else { continue }
      let own = byKey[Self.key(figure)] ?? []
      func row(_ evidence: String) -> Row? { own.first { $0["evidence"] == evidence } }
      let value = try #require(Self.number(figure, "estimate"))
      if figure["kind"] == "level" {
        let share = try #require(row("response_share"))
        let ends = try #require(row("scale_ends"))
        let usable = try #require(Self.number(share, "numerator"))
        let programme = try #require(Self.number(share, "denominator"))
        #expect(usable <= programme)
        #expect(usable <= (Self.number(figure, "n") ?? 0))
        #expect(Self.number(share, "estimate") == usable / programme)
        #expect((Self.number(ends, "lower") ?? 9) <= value)
        #expect(value <= (Self.number(ends, "upper") ?? 0))
        levels += 1
      } else if let size = row("standardised_change") {
        #expect(((Self.number(size, "estimate") ?? 0) < 0) == (value < 0))
        #expect(row("minimum_detectable_change") != nil)
        changes += 1
      }
    }
    #expect(levels > 50 && changes > 10)
    // Thirds are of municipalities alone, and of ten children at least.
    let thirds = evidence.filter { $0["evidence"]?.hasSuffix("_third") == true }
    #expect(!thirds.isEmpty)
    #expect(thirds.allSatisfy { $0["scope_type"] == "municipality" })
    #expect(thirds.allSatisfy { (Self.number($0, "n") ?? 0) >= 10 })
    let page = try place.read("out/current/internal/0630-vejle/midway.html")
    for words in [
      "Hvem har svaret, og hvor kunne gennemsnittet ligge?", "Standardiseret ændring",
      "regression mod gennemsnittet",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    // Læsø has seven children with school days.
    let small = try place.read("out/current/internal/0825-laesoe/status-pack.html")
    #expect(small.contains("<b>*</b> usikkert, færre end 10 børn"))
  }

  @Test("the public file is of the nation, without thirds or standardised changes")
  func publicFile() throws {
    let place = try Workplace()
    try place.copySample("0630-vejle", "0766-hedensted", "0825-laesoe")
    #expect(try place.run("build", "--input", "input", "--output", "out").exitCode == 0)
    let evidence = Self.rows(try place.read("out/current/public/data/evidence.csv"))
    let kinds = Set(evidence.compactMap { $0["evidence"] })
    #expect(kinds.contains("minimum_detectable_change"))
    #expect(kinds.isDisjoint(with: ["standardised_change", "lowest_third", "middle_third"]))
    for row in evidence where row["evidence"] != "uncertain" {
      #expect(row["scope_type"] == "nation")
    }
    for row in evidence where row["evidence"] == "response_share" {
      let silent = (Self.number(row, "denominator") ?? 0) - (Self.number(row, "numerator") ?? 0)
      #expect(silent == 0 || silent >= 5)
    }
    let page = try place.read("out/current/public/index.html")
    #expect(!page.contains("Laveste tredjedel") && !page.contains("Standardiseret ændring"))
  }
}
