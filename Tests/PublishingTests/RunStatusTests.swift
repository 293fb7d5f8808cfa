import Publishing
import Testing

@Suite("RunStatus")
struct RunStatusTests {
  private func status(_ message: String, exitCode: Int = 65) -> RunStatus {
    RunStatus(
      status: "held", exitCode: exitCode, release: ReleaseName("2026-06-30-1f3a9c"),
      counts: [NamedCount("municipalities", 6), NamedCount("rows_read", 1200)],
      stages: [.init("import", seconds: 0.1234), .init("render", seconds: 12)],
      heldMunicipalities: ["0766"], message: message)
  }

  @Test("is one line of JSON in a fixed order")
  func line() {
    #expect(
      status("1 kommune tilbageholdt").json == """
        {"status":"held","exit_code":65,"release":"2026-06-30-1f3a9c",\
        "counts":{"municipalities":6,"rows_read":1200},\
        "seconds":{"import":0.123,"render":12.000},\
        "held_municipalities":["0766"],"message":"1 kommune tilbageholdt"}
        """)
  }

  @Test(
    "names no folder of the machine",
    arguments: [
      ("/srv/out/.lock: taken", ".lock: taken"), ("see ‘/srv/out’", "see ‘out’"),
      ("(/a/b)", "(b)"), ("og/eller", "og/eller"), ("output/releases", "output/releases"),
      ("../x/y", "../x/y"), ("km / h", "km  h"),
    ])
  func machinePaths(message: String, expected: String) {
    #expect(status(message).json.contains("\"message\":\"\(expected)\""))
  }

  @Test("replaces the status of the run before, readable for monitoring")
  func file() throws {
    let folder = try TemporaryFolder()
    let output = OutputFolder(path: folder.path)
    try output.prepare()
    try output.write(status("first"))
    try output.write(status("second", exitCode: 0))
    #expect(try folder.text("status.json") == status("second", exitCode: 0).json + "\n")
    #expect(try folder.mode("status.json") == 0o644)
    #expect(try folder.names("") == ["releases", "status.json"])
  }
}
