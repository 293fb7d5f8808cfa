import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("freeze, as a user runs it")
struct FreezeCommandTests {
  private static let data = "out/current/internal/data"

  /// Three municipalities with a release and its baseline signed off.
  private func signedOff() throws -> Workplace {
    let place = try Workplace()
    try place.copySample("0766-hedensted", "0630-vejle", "0751-aarhus")
    #expect(try build(place).exitCode == 0)
    let ended = try freeze(place, "baseline")
    #expect(ended.exitCode == 0, "\(ended.errors)")
    #expect(ended.errors.hasPrefix("baseline: signed off as release "))
    #expect(ended.output.isEmpty)
    return place
  }

  private func build(_ place: Workplace, _ more: String...) throws -> Workplace.Ended {
    try place.run(
      program: Workplace.program, ["build", "--input", "input", "--output", "out"] + more)
  }

  private func freeze(_ place: Workplace, _ wave: String, _ more: String...) throws
    -> Workplace.Ended
  {
    try place.run(
      program: Workplace.program, ["freeze", wave, "--input", "input", "--output", "out"] + more)
  }

  /// One child answers the questions of one index otherwise.
  private func correctOneChild(_ place: Workplace) throws {
    let file = "input/0766-hedensted/wellbeing.csv"
    let before = try place.read(file)
    let after = before.replacing(
      "H-0011;baseline;7;5;5;5;5;5;5;", with: "H-0011;baseline;7;1;1;1;1;1;1;")
    #expect(before != after)
    try place.write(after, to: file)
  }

  private func rows(_ place: Workplace, _ edition: String) throws -> [String] {
    try place.read("out/current/\(edition)/data/indicators.csv").split(separator: "\n")
      .map(String.init)
  }

  /// Rows of a wave's levels; the other rows where `levels` is false.
  private func baseline(_ rows: [String], levels: Bool = true) -> [String] {
    rows.filter { $0.contains(",baseline,level,") == levels }
  }

  @Test("what is signed off stays byte for byte, and the notice has both numbers and the file")
  func drift() throws {
    let place = try signedOff()
    let (before, publicBefore) = (try rows(place, "internal"), try rows(place, "public"))
    try correctOneChild(place)
    let ended = try build(place)
    #expect(ended.exitCode == 0)
    #expect(ended.errors.hasPrefix("baseline: signed off, and "))
    #expect(ended.errors.contains("(0766 Hedensted)"))
    let (after, publicAfter) = (try rows(place, "internal"), try rows(place, "public"))
    #expect(baseline(after) == baseline(before))
    #expect(baseline(publicAfter) == baseline(publicBefore))
    // The change is of the rows of today.
    let change = { (rows: [String]) in
      rows.first {
        $0.hasPrefix("municipality,0766,") && $0.contains(",wellbeing_faglig,baseline:midway,")
      }
    }
    #expect(change(after) != nil && change(after) != change(before))
    let drift = try place.read("\(Self.data)/drift.csv").split(separator: "\n").map(String.init)
    let own = try #require(
      drift.first { $0.hasPrefix("municipality,0766,Hedensted,0766,wellbeing_faglig,baseline,") })
    #expect(own.contains(",estimate,3.744776119402985,3.6041393385034155,3.885412900302555,67,"))
    #expect(own.contains(",estimate,3.6850746268656716,3.52716789985492,3.8429813538764233,67,"))
    #expect(own.hasSuffix(",points,file-changed 0766-hedensted/wellbeing.csv"))
    #expect(!drift.contains { $0.contains(",0630,") || $0.contains("absence") })
    let page = try place.read("out/current/internal/0766-hedensted/midway.html")
    for text in [
      "Godkendte målinger", "3,60–3,89", "3,53–3,84", "wellbeing.csv er ændret",
      "går det godkendte tal og ændringen derfor ikke op",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    let others = try place.read("out/current/internal/0630-vejle/status-pack.html")
    #expect(others.contains("Alle dens tal er de samme i dag."))
    #expect(!ended.errors.contains("3.7") && !ended.errors.contains("67"))
  }

  @Test("the public page says what is signed off, and no second number")
  func published() throws {
    let place = try signedOff()
    try correctOneChild(place)
    #expect(try build(place).exitCode == 0)
    let page = try place.read("out/current/public/index.html")
    #expect(page.contains("er godkendt og bliver stående, som de blev offentliggjort"))
    for (name, bytes) in try place.tree("out/current/public") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(
        !text.contains("drift") && !text.contains("3,69 ") && !text.contains("er ændret"), "\(name)"
      )
    }
  }

  @Test("signing off makes one new release; the same inputs then make no other")
  func releases() throws {
    let place = try signedOff()
    let before = try place.tree("out/current")
    #expect(try build(place).exitCode == 0)
    let after = try place.tree("out/current")
    #expect(before["manifest.json"] != after["manifest.json"])
    #expect(
      before["internal/data/indicators.csv"] == after["internal/data/indicators.csv"])
    #expect(before["public/data/indicators.csv"] == after["public/data/indicators.csv"])
    #expect(try place.read("\(Self.data)/drift.csv").split(separator: "\n").count == 1)
    let again = try build(place, "--verbose")
    #expect(again.exitCode == 0)
    #expect(again.errors.contains("nothing has changed"))
    #expect(try place.tree("out/current") == after)
    #expect(try place.run("verify", "out").exitCode == 0)
  }

  @Test("a held municipality's figures stand in the data, and the nation's say why they drifted")
  func held() throws {
    let place = try signedOff()
    let before = (try rows(place, "internal"), try rows(place, "public"))
    try place.write("nonsense\n1\n", to: "input/0766-hedensted/wellbeing.csv")
    #expect(try build(place).exitCode == 65)
    #expect(baseline(try rows(place, "internal")) == baseline(before.0))
    #expect(baseline(try rows(place, "public")) == baseline(before.1))
    let drift = try place.read("\(Self.data)/drift.csv")
    #expect(drift.contains("nation,DK,Danmark,,wellbeing_faglig,baseline,"))
    #expect(drift.contains(",municipality-held 0766-hedensted\n"))
    try FileManager.default.removeItem(atPath: place.path("input/0766-hedensted"))
    #expect(try build(place).exitCode == 0)
    #expect(baseline(try rows(place, "internal")) == baseline(before.0))
    #expect(
      try place.read("\(Self.data)/drift.csv").contains(",municipality-gone 0766-hedensted\n"))
  }

  @Test("a changed definition is told as that")
  func definition() throws {
    let place = try signedOff()
    let before = try rows(place, "internal")
    let instrument = try place.read("input/instruments/q20.yml")
    let changed = instrument.replacing("high: 4,", with: "high: 3.5,")
    #expect(changed != instrument)
    try place.write(changed, to: "input/instruments/q20.yml")
    #expect(try build(place).exitCode == 0)
    #expect(baseline(try rows(place, "internal")) == baseline(before))
    let drift = try place.read("\(Self.data)/drift.csv")
    #expect(drift.contains(",definition-changed rule; definition-changed instrument\n"))
    #expect(
      try place.read("out/current/internal/0630-vejle/midway.html")
        .contains("spørgeskemaet er ændret"))
  }

  @Test("lines of a budget that move within an equal sum are told, and printed as signed off")
  func budgetLines() throws {
    let place = try signedOff()
    let before = try rows(place, "internal")
    let file = "input/0766-hedensted/budget.csv"
    let budget = try place.read(file)
    // A thousand kroner from one line of 2023 to another, and another name for a third.
    let moved = budget.replacing("472.039,97", with: "471.039,97")
      .replacing("410.901,10", with: "411.901,10")
      .replacing("2023;Projektledelse", with: "2023;Ledelse")
    #expect(moved != budget)
    try place.write(moved, to: file)
    let ended = try build(place)
    #expect(ended.exitCode == 0)
    #expect(
      ended.errors.hasPrefix(
        "baseline: signed off, and 3 of its figures would be others today (0766 Hedensted)"))
    #expect(baseline(try rows(place, "internal")) == baseline(before))
    let drift = try place.read("\(Self.data)/drift.csv").split(separator: "\n").dropFirst()
      .map { String($0) }
    #expect(
      drift.map { $0.split(separator: ",")[1] } == [
        "Ledelse", "Læringscamp", "Mentorforløb", "Projektledelse",
      ])
    #expect(drift.allSatisfy { $0.hasPrefix("budget_line,") && $0.contains(",0766,budget_dev") })
    #expect(
      drift[2].hasSuffix(
        ",463400,472039.97,463400,471039.97,share,file-changed 0766-hedensted/budget.csv"))
    #expect(drift[3].contains(",611600,582787.54,,,share,"))
    let page = try place.read("out/current/internal/0766-hedensted/midway.html")
    #expect(page.contains("budget 463.400\u{A0}kr., forbrug 471.040\u{A0}kr."))
    #expect(page.contains("findes ikke i dag"))
  }

  @Test("inputs other than those of the release are refused by name, with 76")
  func changedInputs() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted", "0630-vejle")
    #expect(try build(place).exitCode == 0)
    try correctOneChild(place)
    let file = try freeze(place, "baseline")
    #expect(file.exitCode == 76)
    #expect(file.errors.contains("(0766-hedensted/wellbeing.csv has changed)"))
    #expect(file.errors.contains("run `statuspack build`"))
    #expect(try build(place).exitCode == 0)
    let configuration = try place.read("input/statuspack.yml")
    try place.write(configuration + "districts: [Et]\n", to: "input/statuspack.yml")
    let other = try freeze(place, "baseline")
    #expect(other.exitCode == 76)
    #expect(other.errors.contains("the configuration"))
    try place.write(configuration, to: "input/statuspack.yml")
    #expect(try freeze(place, "baseline").exitCode == 0)
  }

  @Test("a wave signed off stays so until --again, which signs off the figures of today")
  func again() throws {
    let place = try signedOff()
    let twice = try freeze(place, "baseline")
    #expect(twice.exitCode == 64)
    #expect(twice.errors.contains("signed off already, as release "))
    #expect(twice.errors.contains("--again"))
    try correctOneChild(place)
    #expect(try build(place).exitCode == 0)
    let ended = try freeze(place, "baseline", "--again")
    #expect(ended.exitCode == 0, "\(ended.errors)")
    #expect(ended.errors.contains(" figures differ from those signed off with "))
    let built = try build(place)
    #expect(built.exitCode == 0 && built.errors.isEmpty)
    #expect(try place.read("\(Self.data)/drift.csv").split(separator: "\n").count == 1)
    #expect(
      try rows(place, "internal").contains {
        $0.hasPrefix(
          "municipality,0766,Hedensted,0766,wellbeing_faglig,baseline,level,estimate,3.685")
      })
  }

  @Test("several waves are signed off one after the other; a wave no longer configured is told")
  func several() throws {
    let place = try signedOff()
    #expect(try freeze(place, "midway").exitCode == 0)
    #expect(try build(place).exitCode == 0)
    #expect(
      try place.read("out/current/public/index.html")
        .contains("Tallene for baseline 2022/2023 og midtvejs 2024/2025 er godkendt"))
    let configuration = try place.read("input/statuspack.yml")
    let renamed = configuration.replacing("{ id: baseline,", with: "{ id: start,")
      .replacing("compare: [baseline,", with: "compare: [start,")
    #expect(renamed != configuration)
    try place.write(renamed, to: "input/statuspack.yml")
    let ended = try build(place)
    #expect(ended.errors.contains("baseline: signed off, but the configuration has no such wave"))
    #expect(
      try place.read("out/current/internal/index.html")
        .contains("Baseline er godkendt og låst, men står ikke i konfigurationen."))
  }

  @Test("an unknown wave is 64, no release 66, a held lock 75, a lost ledger 78")
  func refused() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    #expect(try freeze(place, "baseline").exitCode == 66)
    #expect(try build(place).exitCode == 0)
    let unknown = try freeze(place, "basline")
    #expect(unknown.exitCode == 64)
    #expect(
      unknown.errors
        == "basline: found no such wave; expected one of baseline, midway; nearest is baseline\n")
    let descriptor = open(place.path("out/.lock"), O_RDWR)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    #expect(try freeze(place, "baseline").exitCode == 75)
    close(descriptor)
    try FileManager.default.removeItem(atPath: place.path("out/.ledger.sqlite"))
    let lost = try freeze(place, "baseline")
    #expect(lost.exitCode == 78)
    #expect(lost.errors.contains(".ledger.sqlite: missing"))
  }
}
