import Foundation
import Testing

@Suite("merge of waves that are signed off, as a user runs it")
struct FrozenMergeCommandTests {
  private func run(_ place: Workplace, _ arguments: String...) throws -> Workplace.Ended {
    try place.run(program: Workplace.program, arguments)
  }

  private func data(_ output: String, _ place: Workplace, _ name: String) throws -> String {
    try place.read("\(output)/current/internal/data/\(name)")
  }

  @Test("printed values stay, and what drifted is told as build tells it, byte for byte")
  func drift() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted", "0630-vejle")
    let before = try run(place, "build", "--input", "input", "--output", "out")
    #expect(before.exitCode == 0)
    let freeze = ["freeze", "baseline", "--input", "input", "--output", "out"]
    #expect(try place.run(program: Workplace.program, freeze).exitCode == 0)
    let signed = try data("out", place, "indicators.csv").split(separator: "\n")
      .filter { $0.contains(",baseline,level,") }
    let published = try place.read("out/current/public/data/indicators.csv").split(separator: "\n")
      .filter { $0.contains(",baseline,level,") }
    // One child answers otherwise; build and merge go on from the same ledger.
    let file = "input/0766-hedensted/wellbeing.csv"
    let answers = try place.read(file)
    let changed = answers.replacing(
      "H-0011;baseline;7;5;5;5;5;5;5;", with: "H-0011;baseline;7;1;1;1;1;1;1;")
    #expect(answers != changed)
    try place.write(changed, to: file)
    try FileManager.default.copyItem(atPath: place.path("out"), toPath: place.path("whole"))
    let built = try run(place, "build", "--input", "input", "--output", "whole")
    #expect(built.exitCode == 0)
    for code in ["766", "630"] {
      #expect(try place.tally("input", "\(code).tally", only: [code]).exitCode == 0)
    }
    let ended = try place.merge(["630.tally", "766.tally"], "out")
    #expect(ended.exitCode == 0, "\(ended.errors)")
    #expect(ended.errors.hasPrefix("baseline: signed off, and ") && ended.errors == built.errors)
    #expect(ended.errors.contains("(0766 Hedensted)"))
    let now = try data("out", place, "indicators.csv").split(separator: "\n")
    #expect(now.filter { $0.contains(",baseline,level,") } == signed)
    #expect(
      try place.read("out/current/public/data/indicators.csv").split(separator: "\n")
        .filter { $0.contains(",baseline,level,") } == published)
    #expect(try place.merged("out") == place.merged("whole"))
    let drift = try data("out", place, "drift.csv")
    #expect(try drift == data("whole", place, "drift.csv"))
    let own = try #require(
      drift.split(separator: "\n").first {
        $0.hasPrefix("municipality,0766,Hedensted,0766,wellbeing_faglig,baseline,")
      })
    #expect(own.contains(",estimate,3.744776119402985,3.6041393385034155,3.885412900302555,67,"))
    #expect(own.contains(",estimate,3.6850746268656716,3.52716789985492,3.8429813538764233,67,"))
    #expect(own.hasSuffix(",file-changed 0766-hedensted/wellbeing.csv"))
    #expect(try run(place, "verify", "out").exitCode == 0)
    let again = try place.merge(["766.tally", "630.tally"], "out", "--verbose")
    #expect(again.exitCode == 0 && again.errors.contains("nothing has changed since"))
  }

  @Test("without a wave signed off there is no drift.csv")
  func nothingSigned() throws {
    let place = try Workplace()
    try place.copySample("0825-laesoe")
    #expect(try place.tally("input", "a.tally").exitCode == 0)
    let ended = try place.merge(["a.tally"], "out")
    #expect(ended.exitCode == 0 && ended.errors.isEmpty)
    #expect(try place.tree("out/current")["internal/data/drift.csv"] == nil)
  }
}
