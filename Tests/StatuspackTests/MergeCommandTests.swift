import Foundation
import SeededRandom
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("merge, as a user runs it")
struct MergeCommandTests {
  private static let codes = [
    "360", "376", "479", "492", "563", "580", "615", "630", "751", "766", "825",
  ]

  /// The tallies of Hedensted and Vejle, a file each, and what build makes of both.
  private static func two() throws -> Workplace {
    let place = try Workplace()
    try place.copySample("0766-hedensted", "0630-vejle")
    #expect(try place.tally("input", "a.tally", only: ["766"]).exitCode == 0)
    #expect(try place.tally("input", "b.tally", only: ["0630"]).exitCode == 0)
    return place
  }

  @Test("any split of the sample data, in any order, gives what build gives, byte for byte")
  func splits() throws {
    let place = try Workplace()
    let sample = Workplace.sampleData
    _ = try place.run("build", "--input", sample, "--output", "whole")
    let expected = try place.merged("whole")
    #expect(
      Set(expected.keys) == [
        "public/index.html", "public/data/indicators.csv", "public/data/references.csv",
        "public/data/evidence.csv", "internal/data/indicators.csv", "internal/data/evidence.csv",
      ])
    var random = SeededGenerator(seed: 11)
    var splits = [[Self.codes], Self.codes.map { [$0] }]
    for _ in 0..<2 {
      var shares = [[String]](repeating: [], count: 3)
      for code in Self.codes.shuffled(using: &random) {
        shares[Int.random(in: 0..<3, using: &random)].append(code)
      }
      splits.append(shares.filter { !$0.isEmpty })
    }
    var releases: [[String: Data]] = []
    for (number, shares) in splits.enumerated() {
      var files: [String] = []
      for (share, codes) in shares.enumerated() {
        files.append("\(number)-\(share).tally")
        try place.tally(sample, files[share], only: codes, workers: 1 + number % 2)
      }
      let ended = try place.merge(
        files.shuffled(using: &random), "out\(number)", "--workers", "\(1 + (number + 1) % 2)")
      #expect(ended.exitCode == 65)
      #expect(ended.errors.hasPrefix("held for their data: 0360 Lolland, 0376 Guldborgsund, "))
      #expect(try place.merged("out\(number)") == expected)
      releases.append(try place.tree("out\(number)/current"))
    }
    // The manifest too: what was delivered, not how it was carried.
    #expect(releases.allSatisfy { $0 == releases[0] })
    #expect(try place.run("verify", "out1").exitCode == 0)
  }

  @Test("of machines with some of the folders gives what build gives; who is missing is told")
  func machines() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted", "0630-vejle", "0825-laesoe")
    let list = "code\n766\n630\n851\n"
    try place.write(list, to: "input/municipalities.csv")
    try place.copySample("0766-hedensted", to: "one")
    try place.copySample("0630-vejle", "0825-laesoe", to: "two")
    try place.write(list, to: "one/municipalities.csv")
    try place.write(list, to: "two/municipalities.csv")
    for input in ["input", "one", "two"] {
      try place.write(
        "scope;indicator;wave;value\nnation;absence_rate;midway;0,064\n",
        to: "\(input)/landstal.csv")
    }
    #expect(try place.run("build", "--input", "input", "--output", "whole").exitCode == 0)
    #expect(try place.tally("one", "one.tally").exitCode == 0)
    #expect(try place.tally("two", "two.tally").exitCode == 0)
    let ended = try place.merge(["two.tally", "one.tally"], "out")
    #expect(ended.exitCode == 0, "\(ended.errors)")
    #expect(try place.merged("out") == place.merged("whole"))
    let page = try place.read("out/current/public/index.html")
    #expect(page.contains("Aalborg") && page.contains("data/references.csv"))
    // Published figures on one of the machines are those of all.
    try FileManager.default.removeItem(atPath: place.path("two/landstal.csv"))
    #expect(try place.tally("two", "two.tally").exitCode == 0)
    #expect(try place.merge(["two.tally", "one.tally"], "again").exitCode == 0)
    #expect(try place.merged("again") == place.merged("whole"))
  }

  @Test("makes no new release of the same shares, cut otherwise, and pages as .xhtml when asked")
  func again() throws {
    let place = try Self.two()
    #expect(try place.merge(["a.tally", "b.tally"], "out").exitCode == 0)
    let before = try place.tree("out")
    try place.tally("input", "both.tally")
    let ended = try place.merge(["both.tally", "b.tally"], "out", "--verbose")
    #expect(ended.exitCode == 0 && ended.errors.contains("nothing has changed since"))
    #expect(
      try before.filter { $0.key.hasPrefix("current") }
        == place.tree("out").filter { $0.key.hasPrefix("current") })
    #expect(before.keys.count { $0.hasSuffix("manifest.json") } == 1)
    #expect(try place.tree("out").keys.count { $0.hasSuffix("manifest.json") } == 1)
    _ = try place.run(
      "build", "--input", "input", "--output", "whole", "--format", "xhtml")
    let xhtml = try place.merge(["both.tally"], "xhtml", "--format", "xhtml", "--json")
    #expect(xhtml.exitCode == 0)
    #expect(xhtml.output.hasPrefix("{\"status\":\"published\",\"exit_code\":0,"))
    #expect(try place.merged("xhtml") == place.merged("whole"))
  }

  @Test("takes a municipality of two files once, where it is the same, and else refuses both names")
  func twice() throws {
    let place = try Self.two()
    #expect(try place.merge(["a.tally", "b.tally"], "out").exitCode == 0)
    let before = try place.tree("out/current")
    let children = try place.read("input/0766-hedensted/participants.csv").split(separator: "\n")
    try place.write(
      children.dropLast().joined(separator: "\n"), to: "input/0766-hedensted/participants.csv")
    try place.tally("input", "c.tally", only: ["766"])
    let ended = try place.merge(["a.tally", "b.tally", "c.tally"], "out")
    #expect(ended.exitCode == 65)
    #expect(
      ended.errors
        == "c.tally: found 0766 Hedensted, which is in a.tally with other figures; expected each "
        + "municipality in one file; leave one of the files out, or make it anew without 0766\n")
    #expect(try place.tree("out/current") == before)
    #expect(try place.read("out/status.json").contains("\"status\":\"failed\""))
  }

  @Test(
    "refuses shares made with another configuration, other questions or other published figures")
  func disagreements() throws {
    let place = try Self.two()
    let own = try place.read("input/statuspack.yml")
    func refusal(_ name: String, _ text: String) throws -> String {
      let kept = try? place.read(name)
      try place.write(text, to: name)
      #expect(try place.tally("input", "c.tally", only: ["630"]).exitCode == 0)
      if let kept {
        try place.write(kept, to: name)
      } else {
        try FileManager.default.removeItem(atPath: place.path(name))
      }
      let ended = try place.merge(["a.tally", "c.tally"], "out")
      #expect(ended.exitCode == 65)
      return ended.errors
    }
    #expect(
      try refusal(
        "input/statuspack.yml",
        own.replacing("calendar_year: 2025", with: "calendar_year: 2024")
          .replacing("minimum: 5", with: "minimum: 6"))
        == "c.tally: found another statuspack.yml (in waves, compare, disclosure) than in a.tally; "
        + "expected one configuration for all tally files; use the same on all machines, and make "
        + "the other anew with statuspack tally\n")
    #expect(
      try refusal("input/statuspack.yml", own + "# a note\n")
        .contains("another statuspack.yml (in comments or layout) than in a.tally"))
    let questions = try place.read("input/instruments/q20.yml")
    #expect(
      try refusal("input/instruments/q20.yml", questions + "# a note\n")
        .hasPrefix("c.tally: found another instruments/q20.yml than in a.tally"))
    let header = "scope;indicator;wave;value\n"
    try place.write(header + "nation;absence_rate;midway;0,064\n", to: "input/landstal.csv")
    try place.tally("input", "a.tally", only: ["766"])
    #expect(
      try refusal("input/landstal.csv", header + "nation;absence_rate;midway;0,065\n")
        .hasPrefix("c.tally: found other published figures than in a.tally; expected the same"))
    #expect(FileManager.default.fileExists(atPath: place.path("out/current")) == false)
  }

  @Test("refuses what is no tally file with 65 and what cannot be read with 74; the release stands")
  func foreign() throws {
    let place = try Self.two()
    #expect(try place.merge(["a.tally", "b.tally"], "out").exitCode == 0)
    let before = try place.tree("out/current")
    let whole = [UInt8](try Data(contentsOf: place.folder.appendingPathComponent("b.tally")))
    var changed = whole
    changed[whole.count / 2] ^= 0x10
    try place.write(changed, to: "changed.tally")
    try place.write(Array(whole[..<(whole.count / 2)]), to: "cut.tally")
    try place.write(whole + whole, to: "long.tally")
    try place.write("", to: "empty.tally")
    try place.write("code;name\n", to: "list.csv")
    for (file, found) in [
      ("changed.tally", "found a checksum that is not that of the bytes"),
      ("cut.tally", "found \(whole.count / 2) bytes; expected \(whole.count)"),
      ("long.tally", "found \(2 * whole.count) bytes; expected \(whole.count)"),
      ("empty.tally", "found an empty file"), ("list.csv", "found a file of another kind"),
      ("input", "found a folder or a device"), ("/dev/zero", "found a folder or a device"),
    ] {
      let ended = try place.merge(["a.tally", file], "out", "--quiet")
      #expect(ended.exitCode == 65, "\(file)")
      #expect(ended.errors.hasPrefix("\(file): \(found)"), "\(ended.errors)")
    }
    let missing = try place.merge(["a.tally", "c.tally"], "out")
    #expect(missing.exitCode == 74)
    #expect(missing.errors.hasPrefix("c.tally: cannot be read (No such file or directory)"))
    #expect(try place.tree("out/current") == before)
  }

  @Test("without files is 64, into a file 73, and while another runs 75")
  func place() throws {
    let place = try Self.two()
    #expect(try place.run("merge").exitCode == 64)
    #expect(try place.run("merge", "a.tally", "--workers", "0").exitCode == 64)
    #expect(try place.merge(["a.tally"], "a.tally").exitCode == 73)
    try place.write("", to: "out/.lock")
    let descriptor = open(place.path("out/.lock"), O_RDWR)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    #expect(try place.merge(["a.tally"], "out").exitCode == 75)
  }
}
