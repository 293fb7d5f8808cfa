import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("build, as a user runs it")
struct BuildCommandTests {
  @Test("the sample data become a release, twice the same, with any number of workers")
  func sample() throws {
    let place = try Workplace()
    let first = try place.run(
      "build", "--input", Workplace.sampleData, "--output", "one", "--workers", "1", "--json")
    #expect(first.exitCode == 65)
    #expect(first.errors.hasPrefix("held for their data: 0360 Lolland, 0376 Guldborgsund"))
    #expect(first.output.hasPrefix("{\"status\":\"held\",\"exit_code\":65,"))
    #expect(first.output.split(separator: "\n").count == 1)
    let files = try place.tree("one/current")
    #expect(files["public/index.html"] != nil)
    for folder in ["0766-hedensted", "0615-horsens", "0630-vejle", "0825-laesoe"] {
      for report in ["status-pack", "midway", "data-quality"] {
        #expect(files["internal/\(folder)/\(report).html"] != nil)
      }
    }
    #expect(files["internal/0360-lolland/status-pack.html"] == nil)
    #expect(files["internal/0360-lolland/data-quality.html"] != nil)
    let rejected = try place.read("one/current/internal/0479-svendborg/rejected.csv")
    #expect(rejected.split(separator: "\n").count == 4)
    #expect(rejected.contains("notifications.csv,11,no-such-date,"))
    #expect(try place.run("verify", "one").exitCode == 0)
    let second = try place.run(
      "build", "--input", Workplace.sampleData, "--output", "two", "--workers", "2", "--quiet")
    #expect(second.exitCode == 65)
    #expect(second.errors.isEmpty)
    #expect(try place.tree("two/current") == files)
    let again = try place.run(
      "build", "--input", Workplace.sampleData, "--output", "one", "--verbose")
    #expect(again.exitCode == 0)
    #expect(again.errors.contains("nothing has changed"))
    #expect(try place.read("one/status.json").contains("\"status\":\"unchanged\""))
  }

  @Test("no child's id and no cell reaches stderr, status.json or a public page")
  func silence() throws {
    let place = try Workplace()
    let ended = try place.run(
      "build", "--input", Workplace.sampleData, "--output", "out", "--verbose", "--json")
    let participants = try String(
      contentsOfFile: Workplace.sampleData + "/0360-lolland/participants.csv", encoding: .isoLatin1)
    let ids = participants.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: ";").first.map(String.init) }.filter { $0.count >= 5 }
    #expect(ids.count > 50)
    let said = try ended.errors + ended.output + place.read("out/status.json")
    let pages = try place.tree("out/current/public").values
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    for id in ids { #expect(!said.contains(id) && !pages.contains(id)) }
  }

  @Test("a quote without consent reaches no file of a release, and no rejected row shows one")
  func quotes() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    let used = (0..<40).map { "baseline;family;skolegang;\($0 % 3);hemmeligt citat;0\n" }.joined()
    try place.write(
      "wave;respondent;theme;rating;quote;consent\n" + used
        + "baseline;family;skolegang;9;hemmeligt citat;1\nbaseline;hemmeligt citat\n",
      to: "input/0766-hedensted/interviews.csv")
    let ended = try place.run("build", "--input", "input", "--output", "out", "--verbose")
    #expect(ended.exitCode == 0)
    #expect(!ended.errors.contains("hemmeligt"))
    for (name, bytes) in try place.tree("out") {
      #expect(bytes.firstRange(of: Data("hemmeligt".utf8)) == nil, "\(name)")
    }
    #expect(try place.read("out/current/internal/data/issues.csv").contains("; 40 er udeladt"))
    let rejected = try place.read("out/current/internal/0766-hedensted/rejected.csv")
    #expect(rejected.contains("interviews.csv,42,out-of-range,baseline,family,skolegang,9,…,1"))
    #expect(rejected.contains("interviews.csv,43,field-count,…,…"))
  }

  @Test("a preview leaves current as it is and has no national page")
  func preview() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted", "0630-vejle")
    #expect(try place.run("build", "--input", "input", "--output", "out").exitCode == 0)
    let before = try place.tree("out/current")
    let ended = try place.run(
      "build", "--input", "input", "--output", "out", "--only", "766", "--report", "midway",
      "--verbose")
    #expect(ended.exitCode == 0)
    #expect(try place.tree("out/current") == before)
    let previews = try place.tree("out/previews")
    #expect(previews.keys.contains { $0.hasSuffix("internal/0766-hedensted/midway.html") })
    #expect(!previews.keys.contains { $0.contains("public/") || $0.contains("vejle") })
    #expect(!previews.keys.contains { $0.hasSuffix("status-pack.html") })
  }

  @Test("a build while another runs ends with 75")
  func locked() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    try place.write("", to: "out/.lock")
    let descriptor = open(place.path("out/.lock"), O_RDWR)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 75)
    #expect(!ended.errors.isEmpty)
  }

  @Test("--only and --report name what exists, or are told what does")
  func wrongNames() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    let only = try place.run("build", "--input", "input", "--only", "851")
    #expect(only.exitCode == 64)
    #expect(only.errors == "--only 851: found no folder of that code; expected one of 0766\n")
    let report = try place.run("build", "--input", "input", "--report", "midwya")
    #expect(report.exitCode == 64)
    #expect(report.errors.contains("nearest is midway"))
    #expect(try place.run("build", "--bogus").exitCode == 64)
  }

  @Test("pages as .xhtml are the same tree with an XML declaration")
  func xhtml() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    let ended = try place.run(
      "build", "--input", "input", "--output", "out", "--format", "xhtml")
    #expect(ended.exitCode == 0)
    let page = try place.read("out/current/public/index.xhtml")
    #expect(page.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"))
  }
}
