import Foundation
import Testing

@Suite("read, as a user runs it")
struct ReadCommandTests {
  @Test("tells what was detected, on stdout")
  func detected() throws {
    let place = try Workplace()
    try place.write([0xEF, 0xBB, 0xBF] + Array("navn;alder\r\nAda;36\r\nBo\r\n".utf8), to: "a.csv")
    let ended = try place.run("read", "a.csv")
    #expect(ended.exitCode == 0)
    #expect(ended.errors.isEmpty)
    for line in [
      "encoding: utf-8-bom", "delimiter: semicolon", "line ends: CRLF", "header line: 1",
      "rows: 2", "columns: 2",
      "a.csv:3: rows with fewer cells than the header (JSON: no key; CSV: empty): 1, the first here",
    ] {
      #expect(ended.output.split(separator: "\n").contains(Substring(line)), "\(line)")
    }
  }

  @Test("gives rows as JSON on stdout and departures on stderr")
  func json() throws {
    let place = try Workplace()
    try place.write(
      Array("a,b\n1,\"x \"\"y\"\"\nz\"\n".utf8) + [0xE6, 0x2C, 0x32, 0x2C, 0x33, 0x0A],
      to: "a.csv")
    let ended = try place.run("read", "a.csv", "--json")
    #expect(ended.exitCode == 0)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(ended.output.utf8)) as? [[String: String]])
    #expect(rows == [["a": "1", "b": "x \"y\"\nz"], ["a": "æ", "b": "2", "_extra_1": "3"]])
    #expect(ended.errors.contains("a.csv:4: rows with more cells than the header"))
  }

  @Test("gives rows as clean CSV")
  func csv() throws {
    let place = try Workplace()
    try place.write("sep=;\r\na;a;\r\n1,5;\"x\";\"y\nz\"\r\n", to: "a.csv")
    let ended = try place.run("read", "a.csv", "--csv")
    #expect(ended.exitCode == 0)
    #expect(ended.output == "a,a_2,column_3\n\"1,5\",x,\"y\nz\"\n")
  }

  @Test(
    "refuses with the place, what was found and how to mend it, and no row",
    arguments: [
      ([], "a.csv: found no row"),
      (Array("a;b\n1;\"x\n2;y\n".utf8), "a.csv:2: found a quote that opens a cell here"),
      (Array("a;b\n1;x\n2;\0y\n".utf8), "a.csv:3: found a NUL byte"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "a.csv: found a zip file or a workbook"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "a.csv: found a workbook (xls)"),
      (Array("a;b\n1;".utf8) + [0x81, 0x0A], "a.csv:2: found bytes that are no windows-1252 text"),
    ] as [([UInt8], String)])
  func refused(bytes: [UInt8], message: String) throws {
    let place = try Workplace()
    try place.write(bytes, to: "a.csv")
    for option in ["--json", "--csv"] {
      let ended = try place.run("read", "a.csv", option)
      #expect(ended.exitCode == 65)
      #expect(ended.output.isEmpty)
      #expect(ended.errors.hasPrefix(message))
      #expect(ended.errors.contains("expected"))
    }
    #expect(try place.run("read", "a.csv").exitCode == 65)
  }

  @Test("prints no personal number beyond two digits, in any form, name or message")
  func personalNumbers() throws {
    let place = try Workplace()
    let name = "elev-3112990000.csv"
    try place.write(
      "cpr;note;311299-0001\n3112990002;mor (311299-0003);1\n112990004;x;2;112990005\n", to: name)
    try place.write("a;\"3112990000\n", to: "311299-0000.csv")
    for arguments in [[name], [name, "--json"], [name, "--csv"]] {
      let ended = try place.run(program: Workplace.program, ["read"] + arguments)
      #expect(ended.exitCode == 0)
      #expect(ended.output.contains("31****-****"))
      #expect(!(ended.output + ended.errors).contains("9900"))
      let notices = arguments.count == 1 ? ended.output : ended.errors
      #expect(
        notices.contains(
          "elev-31********.csv:1: personal numbers (CPR), all but two digits hidden: 3, "
            + "the first here"))
      #expect(notices.contains(".csv:3: personal numbers (CPR) without their leading zero"))
    }
    for file in ["311299-0000.csv", "3112990000.csv"] {
      let ended = try place.run("read", file)
      #expect(ended.exitCode != 0)
      #expect(ended.errors.hasPrefix("31****"))
      #expect(!(ended.output + ended.errors).contains("9900"))
    }
  }

  @Test("a missing file cannot be read; two forms at once are a wrong argument")
  func wrong() throws {
    let place = try Workplace()
    #expect(try place.run("read", "nowhere.csv").exitCode == 74)
    try place.write("a\n1\n", to: "a.csv")
    #expect(try place.run("read", "a.csv", "--json", "--csv").exitCode == 64)
  }
}
