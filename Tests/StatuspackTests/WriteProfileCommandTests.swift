import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("check --write-profile, as a coordinator runs it")
struct WriteProfileCommandTests {
  private static func write(_ place: Workplace) throws -> Workplace.Ended {
    try place.run("check", "--input", "input", "--write-profile")
  }

  @Test("the sample data read by their profiles give the same rows, issues and figures")
  func sample() throws {
    let place = try Workplace()
    try FileManager.default.copyItem(
      atPath: Workplace.sampleData, toPath: place.path("input"))
    let before = try place.run("check", "--input", "input")
    #expect(try place.run("build", "--input", "input", "--output", "one").exitCode == 65)
    let written = try Self.write(place)
    #expect(written.exitCode == 65)
    #expect(written.output.split(separator: "\n").count { $0 == "  profile.yml: skrevet" } == 9)
    #expect(
      written.output.contains(
        "  profile.yml: tilføjet delimiter, decimal, date_format, skip_rows; det, der stod, "
          + "er som før"))
    let after = try place.run("check", "--input", "input")
    #expect(after.output == before.output)
    // The one drift is the sample's own: Aabenraa's budget has left the encoding of its profile.
    let drifts = after.output.split(separator: "\n").filter { $0.contains("profile-drift") }
    #expect(drifts.count == 1 && drifts.first?.hasPrefix("  budget.csv:1:encoding:") == true)
    #expect(try place.run("build", "--input", "input", "--output", "two").exitCode == 65)
    for file in [
      "internal/data/indicators.csv", "internal/data/imports.csv", "internal/data/issues.csv",
      "internal/0360-lolland/rejected.csv",
    ] {
      #expect(
        try place.read("one/current/\(file)") == place.read("two/current/\(file)"), "\(file)")
    }
    // A second time there is nothing to add, and nothing is touched.
    let profiles = try place.tree("input")
    #expect(try Self.write(place).output.contains("profile.yml: intet at tilføje"))
    #expect(try place.tree("input") == profiles)
  }

  @Test("a profile says what was found, and why a key is left out, in the project's language")
  func text() throws {
    let place = try Workplace()
    try place.copySample("0615-horsens")
    _ = try Self.write(place)
    let profile = try place.read("input/0615-horsens/profile.yml")
    #expect(
      profile.hasPrefix(
        """
        # Skrevet af statuspack check --write-profile efter filerne i 0615-horsens.
        # Næste års filer læses efter dette
        """))
    for line in [
      "encoding: windows-1252", "delimiter: semicolon", "decimal: comma",
      "date_format: dd-mm-yyyy", "  exams: \"karakterer_*.csv\"", "  birth_date: \"fødselsdato\"",
      "footer: [\"I alt\"]",
      "# columns.programme er udeladt, da filerne er forskellige: post (budget.csv); program",
    ] {
      #expect(profile.split(separator: "\n").contains { $0 == line }, "\(line)")
    }
    #expect(!profile.contains("skip_rows:"))
    try place.write(
      try place.read("input/statuspack.yml").replacing("language: da", with: "language: en"),
      to: "input/statuspack.yml")
    try FileManager.default.removeItem(atPath: place.path("input/0615-horsens/profile.yml"))
    #expect(try Self.write(place).output.contains("  profile.yml: written"))
    #expect(
      try place.read("input/0615-horsens/profile.yml").hasPrefix("# Written by statuspack check"))
  }

  @Test("what a person wrote stays byte for byte, comments and all")
  func kept() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    let own =
      "# vores egen\r\ndelimiter: ','   # forkert, men vores\nvalues:\n  sex: { \"1\": M }\n"
      + "missing: ukendt\nfooter:\nskip_rows: 0"
    try place.write(own, to: "input/0766-hedensted/profile.yml")
    let ended = try Self.write(place)
    #expect(ended.output.contains("tilføjet encoding, decimal, date_format, files;"))
    #expect(ended.output.contains("participants.csv:1:delimiter: profile-drift"))
    let profile = try place.read("input/0766-hedensted/profile.yml")
    #expect(profile.hasPrefix(own + "\n\n# Tilføjet af statuspack check --write-profile"))
    #expect(profile.hasSuffix("  agreements: \"agreements.csv\"\n"))
    #expect(profile.split(separator: "\n").count { $0.hasPrefix("footer") } == 1)
  }

  @Test(
    "a profile to which no line can be added is left alone, and the lines are told",
    arguments: ["{ delimiter: semicolon }\n", "delimiter: semicolon\n...\n"])
  func unfit(own: String) throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    try place.write(own, to: "input/0766-hedensted/profile.yml")
    let ended = try Self.write(place)
    #expect(ended.exitCode == 0)
    #expect(ended.output.contains("profile.yml: ikke ændret"))
    #expect(ended.output.contains("    date_format: dd-mm-yyyy\n"))
    #expect(try place.read("input/0766-hedensted/profile.yml") == own)
  }

  @Test("a link is not written through, and a profile at fault ends with 78 and stays")
  func links() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    try place.write("delimiter: semicolon\n", to: "fælles.yml")
    try FileManager.default.createSymbolicLink(
      atPath: place.path("input/0766-hedensted/profile.yml"),
      withDestinationPath: place.path("fælles.yml"))
    #expect(try Self.write(place).output.contains("profile.yml: ikke ændret"))
    #expect(try place.read("fælles.yml") == "delimiter: semicolon\n")
    try place.write("delimiter: pipe\n", to: "fælles.yml")
    let ended = try Self.write(place)
    #expect(ended.exitCode == 78)
    #expect(try place.read("fælles.yml") == "delimiter: pipe\n")
  }

  @Test("without the flag nothing is written")
  func withoutFlag() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    let before = try place.tree("input")
    #expect(try place.run("check", "--input", "input").exitCode == 0)
    #expect(try place.tree("input") == before)
  }

  @Test("a folder where nothing can be read gets no profile, and one without rights ends with 73")
  func impossible() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    try place.write("a\n", to: "input/0630-vejle/participants.csv")
    #expect(try Self.write(place).output.contains("profile.yml: ikke skrevet"))
    #expect(!FileManager.default.fileExists(atPath: place.path("input/0630-vejle/profile.yml")))
    let forbidden = try Workplace()
    try forbidden.copySample("0766-hedensted")
    try forbidden.allowOthers()
    chmod(forbidden.path("input/0766-hedensted"), 0o555)
    let ended = try forbidden.runUnprivileged("check", "--input", "input", "--write-profile")
    chmod(forbidden.path("input/0766-hedensted"), 0o755)
    #expect(ended.exitCode == 73)
    #expect(
      ended.errors.hasPrefix("input/0766-hedensted/profile.yml: the profile cannot be written"))
  }
}
