import Testing

@Suite("verify, as a user runs it")
struct VerifyCommandTests {
  @Test("a changed page is told, with 76; no release at all with 66")
  func changed() throws {
    let place = try Workplace()
    try place.copySample("0825-laesoe")
    #expect(try place.run("build", "--input", "input", "--output", "out").exitCode == 0)
    #expect(try place.run("verify", "out").exitCode == 0)
    let page = try place.read("out/current/public/index.html")
    try place.write(page + " ", to: "out/current/public/index.html")
    let ended = try place.run("verify", "out")
    #expect(ended.exitCode == 76)
    #expect(ended.output.contains("public/index.html"))
    #expect(try place.run("verify", "nowhere").exitCode == 66)
  }
}
