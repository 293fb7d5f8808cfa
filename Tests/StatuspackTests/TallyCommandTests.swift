import Foundation
import Testing

@Suite("tally, as a user runs it")
struct TallyCommandTests {
  private func bytes(_ place: Workplace, _ name: String) throws -> Data {
    try Data(contentsOf: place.folder.appendingPathComponent(name))
  }

  @Test("writes the same bytes with any number of workers, for its owner alone")
  func same() throws {
    let place = try Workplace()
    let sample = Workplace.sampleData
    let first = try place.run("tally", "--input", sample, "--out", "one.tally", "--workers", "1")
    #expect(first.exitCode == 65)
    #expect(
      first.errors
        == "held for their data: 0360 Lolland, 0376 Guldborgsund, 0492 Ærø, 0563 Fanø; see "
        + "statuspack check for what to mend\n")
    let second = try place.run(
      "tally", "--input", sample, "--out", "two.tally", "--workers", "2", "--quiet")
    #expect(second.exitCode == 65 && second.errors.isEmpty && second.output.isEmpty)
    #expect(try bytes(place, "one.tally") == bytes(place, "two.tally"))
    let mode = try FileManager.default.attributesOfItem(atPath: place.path("one.tally"))
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test("holds no child's id, no cell of a free text and nothing of a municipality that is held")
  func silence() throws {
    let place = try Workplace()
    let sample = Workplace.sampleData
    let ended = try place.run("tally", "--input", sample, "--out", "all.tally", "--verbose")
    let file = try bytes(place, "all.tally")
    for folder in ["0360-lolland", "0630-vejle", "0766-hedensted", "0825-laesoe"] {
      let participants = try String(
        contentsOfFile: "\(sample)/\(folder)/participants.csv", encoding: .isoLatin1)
      let ids = participants.split(separator: "\n").dropFirst()
        .compactMap { $0.split(whereSeparator: { ";,".contains($0) }).first.map(String.init) }
        .filter { $0.count >= 5 }
      #expect(!ids.isEmpty)
      for id in ids {
        #expect(file.firstRange(of: Data(id.utf8)) == nil && !ended.errors.contains(id), "\(id)")
      }
    }
    let interviews = try String(
      contentsOfFile: "\(sample)/0766-hedensted/interviews.csv", encoding: .utf8)
    let quotes: [String] = interviews.split(separator: "\n").dropFirst()
      .flatMap { $0.split(separator: ";").map(String.init).filter { $0.count > 25 } }
    #expect(!quotes.isEmpty)
    for quote in quotes { #expect(file.firstRange(of: Data(quote.utf8)) == nil) }
    // How few children live where is told on a municipality's own pages alone.
    let placements = try String(
      contentsOfFile: "\(sample)/0766-hedensted/participants.csv", encoding: .utf8)
    #expect(placements.contains("døgninstitution"))
    #expect(file.firstRange(of: Data("døgninstitution".utf8)) == nil)
  }

  @Test("replaces its own file whole, and neither a link nor a folder")
  func place() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    try place.write("old", to: "a.tally")
    #expect(try place.tally("input", "a.tally").exitCode == 0)
    #expect(try bytes(place, "a.tally").count > 3_000)
    let mode = try FileManager.default.attributesOfItem(atPath: place.path("a.tally"))
    #expect(mode[.posixPermissions] as? Int == 0o600)
    try place.write("mine", to: "mine.txt")
    try FileManager.default.createSymbolicLink(
      atPath: place.path("link"), withDestinationPath: "mine.txt")
    for name in ["link", "input", "nowhere/a.tally"] {
      let ended = try place.tally("input", name)
      #expect(ended.exitCode == 73, "\(name)")
      #expect(ended.errors.hasPrefix("\(name): cannot be written ("))
      #expect(ended.errors.contains("name another with --out"))
    }
    #expect(try place.read("mine.txt") == "mine")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    #expect(Set(names) == ["a.tally", "input", "link", "mine.txt"])
  }

  @Test("ends as the other verbs do where arguments, configuration or input do not serve")
  func failures() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    #expect(try place.run("tally", "--input", "input").exitCode == 64)
    #expect(try place.run("tally", "--input", "input", "--out", "a/").exitCode == 64)
    let only = try place.tally("input", "a.tally", only: ["851"])
    #expect(only.exitCode == 64)
    #expect(only.errors == "--only 851: found no folder of that code; expected one of 0766\n")
    #expect(try place.tally("elsewhere", "a.tally").exitCode == 66)
    try place.write("project: P\n", to: "input/statuspack.yml")
    #expect(try place.tally("input", "a.tally").exitCode == 78)
    #expect(!FileManager.default.fileExists(atPath: place.path("a.tally")))
  }
}
