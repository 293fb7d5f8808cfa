import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Pseudonyms, as a coordinator meets them")
struct PseudonymCommandTests {
  private static let folder = "0766-hedensted"

  private static func project() throws -> (Workplace, numbers: Int) {
    let place = try Workplace()
    try place.copySample(folder)
    let numbers = try place.numberChildren(of: folder)
    try place.write("child_id: cpr\n", to: "input/\(folder)/profile.yml")
    return (place, numbers)
  }

  @Test("children named by personal numbers give the figures that their ids give")
  func figures() throws {
    let (place, numbers) = try Self.project()
    try place.addKey()
    let built = try place.run(
      "build", "--input", "input", "--output", "out", "--verbose", "--json")
    #expect(built.exitCode == 0, "\(built.errors)")
    let plain = try Workplace()
    try plain.copySample(Self.folder)
    #expect(try plain.run("build", "--input", "input", "--output", "out").exitCode == 0)
    for file in ["public/data/indicators.csv", "internal/data/indicators.csv"] {
      #expect(
        try place.read("out/current/\(file)") == plain.read("out/current/\(file)"), "\(file)")
    }
    let checked = try place.run("check", "--input", "input")
    let verified = try place.run("verify", "out")
    #expect(
      try place.places(showing: 0..<numbers, below: "out", said: [built, checked, verified]) == [])
    #expect(numbers > 70)
  }

  @Test("the same key changes nothing, another key makes a new release, and neither is shown")
  func keys() throws {
    let (place, _) = try Self.project()
    let first: [UInt8] = (0..<32).map { $0 }
    try place.addKey(first)
    func build() throws -> (Workplace.Ended, manifest: String) {
      let ended = try place.run("build", "--input", "input", "--output", "out", "--verbose")
      #expect(ended.exitCode == 0, "\(ended.errors)")
      return (ended, try place.read("out/current/manifest.json"))
    }
    let one = try build()
    let again = try build()
    #expect(again.0.errors.contains("nothing has changed"))
    try place.writeKey((1..<33).map { $0 })
    let two = try build()
    #expect(!two.0.errors.contains("nothing has changed"))
    #expect(one.manifest != two.manifest)
    // SHA-256 of the key, the key itself, and what tells it from another.
    let secrets = [
      "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd",
      first.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
      "3caa075b1d1611e0d00a778338961d4ecdf85b5d3b5bfa47922493210c99a8d8", "pseudonym.key",
    ]
    let files = try place.tree("out").values.map { String(decoding: $0, as: UTF8.self) }
    for text in files + [one.0.errors, two.0.errors] {
      for secret in secrets { #expect(!text.contains(secret)) }
    }
  }

  @Test("a key that is missing, short, all alike or no file ends with 78, and says how to make one")
  func faults() throws {
    let (place, _) = try Self.project()
    try place.addKey()
    func fault() throws -> String {
      for verb in [["build", "--output", "out"], ["check"]] {
        let ended = try place.run(program: Workplace.program, verb + ["--input", "input"])
        #expect(ended.exitCode == 78)
        #expect(ended.errors.contains("input/statuspack.yml:30:16: pseudonym_key names"))
        #expect(ended.errors.contains("head -c 32 /dev/urandom > pseudonym.key"))
      }
      return try place.run("check", "--input", "input").errors
    }
    try place.writeKey([1, 2, 3])
    #expect(try fault().contains("input/../keys/pseudonym.key, which has 3 bytes; expected a file"))
    try place.writeKey(Array(repeating: 7, count: 32))
    #expect(try fault().contains("whose bytes are nearly all the same"))
    try FileManager.default.removeItem(atPath: place.path("keys/pseudonym.key"))
    #expect(try fault().contains("which cannot be read (No such file or directory)"))
    try FileManager.default.createDirectory(
      atPath: place.path("keys/pseudonym.key"), withIntermediateDirectories: true)
    #expect(try fault().contains("which is no regular file"))
    #expect(!FileManager.default.fileExists(atPath: place.path("out/current")))
  }

  @Test("a key this user may not read ends with 78")
  func forbidden() throws {
    let (place, _) = try Self.project()
    try place.addKey()
    try place.allowOthers()
    chmod(place.path("keys/pseudonym.key"), 0)
    let ended = try place.runUnprivileged("check", "--input", "input")
    #expect(ended.exitCode == 78)
    #expect(ended.errors.contains("cannot be read (Permission denied)"))
  }

  @Test("personal numbers without a key end with 78 and the profile's line")
  func withoutKey() throws {
    let (place, _) = try Self.project()
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 78)
    #expect(
      ended.errors.hasPrefix("input/\(Self.folder)/profile.yml:1:11: child_id is 'cpr'; expected"))
    #expect(ended.errors.contains("pseudonym_key in statuspack.yml"))
    // Where no profile asks for one, a key that is named but is not there is no fault.
    try FileManager.default.removeItem(atPath: place.path("input/\(Self.folder)/profile.yml"))
    try place.addKey()
    try FileManager.default.removeItem(atPath: place.path("keys/pseudonym.key"))
    let stopped = try place.run("build", "--input", "input", "--output", "out")
    #expect(stopped.exitCode == 65)
    let issues = try place.read("out/current/internal/data/issues.csv")
    #expect(issues.contains("child_id: cpr"))
    #expect(issues.contains(",cpr,stopped,"))
  }

  @Test("a key that every user can read is told, and used")
  func open() throws {
    let (place, _) = try Self.project()
    try place.addKey(mode: 0o644)
    for verb in [["build", "--output", "out"], ["check"]] {
      let ended = try place.run(program: Workplace.program, verb + ["--input", "input"])
      #expect(ended.exitCode == 0)
      #expect(
        ended.errors.contains("every user of this machine can read the pseudonym key"))
      #expect(ended.errors.contains("chmod 600"))
    }
    try place.writeKey((0..<32).map { $0 }, mode: 0o600)
    #expect(try place.run("check", "--input", "input").errors.isEmpty)
  }
}
