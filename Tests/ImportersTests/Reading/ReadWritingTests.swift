import Testing

@testable import Importers

@Suite("Rows as written")
struct ReadWritingTests {
  private static func written(_ text: String, _ form: LooseTable.Form) throws -> String {
    try ReadRows.written(Array(text.utf8), as: form)
  }

  @Test("JSON has a key for each cell a row has")
  func json() throws {
    #expect(
      try Self.written("a;\"b\"\"\"\n1\n\"x\ty\";\\;3\n", .json)
        == "[\n{\"a\":\"1\"},\n{\"a\":\"x\\ty\",\"b\\\"\":\"\\\\\",\"_extra_1\":\"3\"}\n]\n")
    #expect(try Self.written("a;b\n", .json) == "[]\n")
    #expect(try Self.written("a;b\n1;\u{1}", .json) == "[\n{\"a\":\"1\",\"b\":\"\\u0001\"}\n]\n")
  }

  @Test("CSV has commas, LF, quotes where needed, and every row one width")
  func csv() throws {
    #expect(
      try Self.written("a;b\r\n1\r\n\"x;y\";1,5;\"q\"\"\"", .csv)
        == "a,b,_extra_1\n1,,\nx;y,\"1,5\",\"q\"\"\"\n")
    #expect(try Self.written("a\n\"\"\nb\n", .csv) == "a\n\"\"\nb\n")
    #expect(try Self.written("#id;navn\n1;x\n", .csv) == "\"#id\",navn\n1,x\n")
  }
}
