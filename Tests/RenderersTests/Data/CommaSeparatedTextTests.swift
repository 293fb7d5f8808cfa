import SeededRandom
import Testing

@testable import Renderers

@Suite("Comma-separated text")
struct CommaSeparatedTextTests {
  @Test("reads back what was written, whatever signs it holds")
  func roundTrip() {
    var generator = SeededGenerator(seed: 4180)
    let signs: [Character] = ["a", "æ", ",", "\"", "\n", "\r", ";", " ", "=", "😀", "0"]
    for _ in 0..<300 {
      let rows = (0..<5).map { _ in
        (0..<4).map { _ in
          String(
            (0..<Int.random(in: 0...6, using: &generator)).map { _ in
              signs.randomElement(using: &generator) ?? "a"
            })
        }
      }
      var table = CommaSeparatedText(header: ["a", "b", "c", "d"])
      for row in rows {
        for field in row { table.append(field) }
        table.endRow()
      }
      #expect(DelimitedReader.rows(table.bytes) == [["a", "b", "c", "d"]] + rows)
    }
  }

  @Test(
    "starts no formula with text from outside",
    arguments: [
      ("=1+1", "'=1+1"), ("+45", "'+45"), ("-3", "'-3"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("\rx", "'\rx"), ("a=b", "a=b"), ("", ""), ("'x", "'x"),
    ])
  func formulas(text: String, written: String) {
    var table = CommaSeparatedText(header: ["a"])
    table.append(unsafe: text)
    table.endRow()
    #expect(DelimitedReader.rows(table.bytes).last == [written])
  }

  @Test("begins with a byte order mark and ends every row with a line feed")
  func frame() {
    var table = CommaSeparatedText(header: ["a", "b"])
    table.append(1.5)
    table.append(nil as Double?)
    table.endRow()
    #expect(table.bytes == [0xEF, 0xBB, 0xBF] + Array("a,b\n1.5,\n".utf8))
  }
}
