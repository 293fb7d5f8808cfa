import Foundation
import Testing

@Suite("Warnings, as a build tells them")
struct WarningCommandTests {
  private static func issues(_ place: Workplace) throws -> [Substring] {
    try place.read("out/current/internal/data/issues.csv").split(separator: "\n")
  }

  private static func build(_ place: Workplace) throws {
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 0, "\(ended.errors)")
  }

  @Test("an exit after the last wave with data is one; a reference date that is written decides")
  func exits() throws {
    let place = try Workplace()
    try place.copySample("0479-svendborg")
    try Self.build(place)
    let told = "0479,participants.csv,9,exit_date,future-exit,warning,31-12-2027,"
    #expect(try Self.issues(place).contains { $0.hasPrefix(told) && $0.contains("2025-12-31") })
    let checked = try place.run("check", "--input", "input")
    #expect(checked.output.contains("participants.csv:9:exit_date: future-exit: ventede tom"))
    try place.write(
      try place.read("input/statuspack.yml") + "reference_date: 2027-12-31\n",
      to: "input/statuspack.yml")
    try Self.build(place)
    #expect(try !Self.issues(place).contains { $0.contains("future-exit") })
  }

  @Test("children away more than half of the time are counted, and no figure changes for a warning")
  func absence() throws {
    let place = try Workplace()
    try place.copySample("0479-svendborg")
    try Self.build(place)
    #expect(
      try Self.issues(place).contains {
        $0.hasPrefix("0479,absence.csv,0,child_id,high-absence,warning,\"2022/2023: 1")
      })
    let absence = try place.read("input/0479-svendborg/absence.csv")
    let figures = try place.read("out/current/internal/data/indicators.csv")
    let rate = figures.split(separator: "\n").filter { $0.contains(",absence_rate,") }
    #expect(rate.contains { $0.hasPrefix("municipality,0479,") && $0.contains(",estimate,") })
    // Two school days each: everyone is away for half of them or more, and every row counts.
    let rows = absence.split(separator: "\n")
    let away = rows.enumerated().map { index, row -> String in
      let cells = row.split(separator: ";", omittingEmptySubsequences: false)
      return index == 0 ? String(row) : "\(cells[0]);\(cells[1]);1,5;2"
    }
    try place.write(away.joined(separator: "\n"), to: "input/0479-svendborg/absence.csv")
    try Self.build(place)
    #expect(
      try Self.issues(place).contains {
        $0.contains("absent_days,high-absence,warning,\"2022/2023: 75 %")
      })
    let high = try place.read("out/current/internal/data/indicators.csv").split(separator: "\n")
    #expect(
      high.contains {
        $0.hasPrefix("municipality,0479,") && $0.contains(",absence_rate,")
          && $0.contains(",estimate,0.75,")
      })
  }

  @Test("a wave with half the children of the other is one")
  func waves() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    let rows = try place.read("input/0766-hedensted/wellbeing.csv").split(separator: "\n")
    let midway = rows.filter { $0.contains(";midway;") }
    try place.write(
      (rows.filter { !$0.contains(";midway;") } + midway.prefix(3)).joined(separator: "\n"),
      to: "input/0766-hedensted/wellbeing.csv")
    try Self.build(place)
    #expect(
      try Self.issues(place).contains {
        $0.hasPrefix("0766,wellbeing.csv,0,period,uneven-waves,warning,")
          && $0.contains("midway: 3")
      })
  }

  @Test("a habit that has changed is told in issues.csv and on the data quality page")
  func drift() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    #expect(try place.run("check", "--input", "input", "--write-profile").exitCode == 0)
    let population = try place.read("input/0766-hedensted/population.csv")
    try place.write(
      population.replacing(";", with: ","), to: "input/0766-hedensted/population.csv")
    try Self.build(place)
    #expect(
      try Self.issues(place).contains {
        $0.hasPrefix("0766,population.csv,1,delimiter,profile-drift,warning,comma,")
      })
    let page = try place.read("out/current/internal/0766-hedensted/data-quality.html")
    #expect(page.contains("andre vaner end i profilen"))
  }
}
