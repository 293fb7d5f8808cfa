import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Wrong input, as a user meets it")
struct WrongInputTests {
  /// A release stands; whatever is wrong now must not touch it.
  private static func published() throws -> (Workplace, [String: Data]) {
    let place = try Workplace()
    try place.copySample("0766-hedensted")
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 0, "\(ended.errors)")
    return (place, try place.tree("out/current"))
  }

  @Test("an empty folder and a missing one end with 66")
  func empty() throws {
    let (place, before) = try Self.published()
    try FileManager.default.createDirectory(
      atPath: place.path("empty"), withIntermediateDirectories: true)
    for folder in ["empty", "nowhere"] {
      let ended = try place.run("build", "--input", folder, "--output", "out")
      #expect(ended.exitCode == 66)
      #expect(ended.errors.hasPrefix("\(folder): found no"))
      #expect(ended.errors.contains("--input"))
    }
    #expect(try place.tree("out/current") == before)
  }

  @Test("exports without a configuration end with 78")
  func noConfiguration() throws {
    let (place, before) = try Self.published()
    try FileManager.default.removeItem(atPath: place.path("input/statuspack.yml"))
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 78)
    #expect(ended.errors.contains("statuspack.yml: found no configuration"))
    #expect(try place.tree("out/current") == before)
  }

  @Test("an unknown key ends with 78, with its place and the nearest key")
  func unknownKey() throws {
    let (place, before) = try Self.published()
    let text = try place.read("input/statuspack.yml")
    try place.write("wavs: []\n" + text, to: "input/statuspack.yml")
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 78)
    #expect(ended.errors.contains("input/statuspack.yml:1:1:"))
    #expect(ended.errors.contains("waves"))
    #expect(try place.tree("out/current") == before)
  }

  @Test(
    "a file that cannot be read as it is holds its municipality, with 65",
    arguments: [
      (
        "absence.csv", Array("child_id;month;school_days\nH-0001;01-08-2022;16\n".utf8),
        "missing-column"
      ),
      ("absence.csv", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x01], "not-text"),
      ("absence.csv", [0x61, 0x00, 0x62], "not-text"),
      (
        "notifications.csv",
        Array("date_received;child_id;source;reason\n01-02-2023;H-0001;skole;\"afkortet".utf8),
        "unclosed-quote"
      ),
    ] as [(String, [UInt8], String)])
  func heldFile(name: String, bytes: [UInt8], code: String) throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted", "0630-vejle")
    try place.write(bytes, to: "input/0766-hedensted/\(name)")
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 65)
    #expect(ended.errors.contains("0766 Hedensted"))
    let issues = try place.read("out/current/internal/data/issues.csv")
    #expect(issues.contains("0766,\(name),"))
    #expect(issues.contains(",\(code),stopped,"))
    let files = try place.tree("out/current")
    #expect(files["internal/0766-hedensted/data-quality.html"] != nil)
    #expect(files["internal/0766-hedensted/midway.html"] == nil)
    #expect(files["internal/0630-vejle/midway.html"] != nil)
  }

  @Test("an output that cannot be made ends with 73, before anything is read")
  func noOutput() throws {
    let place = try Workplace()
    let ended = try place.run("build", "--input", "nowhere", "--output", "/dev/null/out")
    #expect(ended.exitCode == 73)
  }

  @Test("a folder or file without rights ends with 74, named, and nothing is touched")
  func forbidden() throws {
    for forbidden in ["input/0766-hedensted", "input/0766-hedensted/absence.csv"] {
      let (place, before) = try Self.published()
      try place.allowOthers()
      chmod(place.path(forbidden), 0)
      let ended = try place.runUnprivileged("build", "--input", "input", "--output", "out")
      chmod(place.path(forbidden), 0o755)
      #expect(ended.exitCode == 74, "\(ended.errors)")
      #expect(ended.errors.contains("\(forbidden): cannot be read"))
      #expect(try place.tree("out/current") == before)
    }
  }

  @Test("two folders of one code are held, by name")
  func repeated() throws {
    let place = try Workplace()
    try place.copySample("0766-hedensted", "0630-vejle")
    try place.write("a\n", to: "input/766/participants.csv")
    let ended = try place.run("build", "--input", "input", "--output", "out")
    #expect(ended.exitCode == 65)
    #expect(ended.errors.contains("0766 Hedensted"))
    #expect(
      try place.read("out/current/internal/data/issues.csv").contains("0766-hedensted, 766"))
  }
}

extension Workplace {
  /// Lets another user read and write here.
  func allowOthers() throws {
    if getuid() == 0 { try giveAway() }
    chmod(folder.path, 0o777)
    for entry in FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? [] {
      if let path = entry as? String { chmod(self.path(path), 0o777) }
    }
  }

  /// Makes everything here another user's, links not followed.
  private func giveAway() throws {
    lchown(folder.path, 65534, 65534)
    for entry in FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? [] {
      if let path = entry as? String { lchown(self.path(path), 65534, 65534) }
    }
  }

  /// Runs the program as a user whom file rights bind, also where the tests run as root.
  func runUnprivileged(_ arguments: String...) throws -> Ended {
    guard getuid() == 0 else { return try run(program: Self.program, arguments) }
    let copy = folder.appendingPathComponent("statuspack-copy")
    if !FileManager.default.fileExists(atPath: copy.path) {
      try FileManager.default.copyItem(at: Self.program, to: copy)
      chmod(copy.path, 0o755)
    }
    return try run(
      program: URL(fileURLWithPath: "/usr/bin/setpriv"),
      ["--reuid=65534", "--regid=65534", "--clear-groups", copy.path] + arguments)
  }
}
