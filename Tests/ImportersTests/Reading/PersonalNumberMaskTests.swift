import SeededRandom
import Testing

@testable import Importers

/// The numbers here have serials or dates that nobody has been given.
@Suite("Personal numbers in any table")
struct PersonalNumberMaskTests {
  private static let files: [(String, ReadRows)] = [
    (
      "a;b\n3112990000;x 311299-0000, (3112990000)\n",
      ReadRows(columns: ["a", "b"], rows: [["31********", "x 31****-****, (31********)"]])
    ),
    (
      "a;b\n\u{A0}3112990000\u{A0};”311299-0000”\n",
      ReadRows(columns: ["a", "b"], rows: [["\u{A0}31********\u{A0}", "”31****-****”"]])
    ),
    (
      "cpr 3112990000;3112990000;3112990000\n1;2;3\n",
      ReadRows(columns: ["cpr 31********", "31********", "31********_2"], rows: [["1", "2", "3"]])
    ),
    // What touches a letter, a digit or a hyphen, or begins with no date, is another number.
    (
      "a;b\nH-3112990000;13112990000\n3213990000;æ3112990000\n2024063012;311299-00001\n",
      ReadRows(
        columns: ["a", "b"],
        rows: [
          ["H-3112990000", "13112990000"], ["3213990000", "æ3112990000"],
          ["2024063012", "311299-00001"],
        ])
    ),
    // Most of these lost their zero; the sum in the other column only looks like it.
    (
      "barn;kr\n112990000;112500000\n 112990001;7\n;8\n311299-0002;9\n",
      ReadRows(
        columns: ["barn", "kr"],
        rows: [
          ["1********", "112500000"], [" 1********", "7"], ["", "8"], ["31****-****", "9"],
        ])
    ),
    (
      "barn;tid\n311299 0000;311299 0000\n311299–0001;x\n311299\u{A0}0002;y\n",
      ReadRows(
        columns: ["barn", "tid"],
        rows: [
          ["31**** ****", "311299 0000"], ["31****–****", "x"], ["31****\u{A0}****", "y"],
        ])
    ),
    (
      "CPR-nr;b\nukendt;x\nukendt;y\n112990000;z\n",
      ReadRows(
        columns: ["CPR-nr", "b"], rows: [["ukendt", "x"], ["ukendt", "y"], ["1********", "z"]])
    ),
    (
      "112990000;b\n112990001;x\n",
      ReadRows(columns: ["1********", "b"], rows: [["1********", "x"]])
    ),
    ("\"a;b\"\n\"3112990000;x\"\n", ReadRows(columns: ["a", "b"], rows: [["31********", "x"]])),
    (
      "a\n\"31129\n3112990000\"\n", ReadRows(columns: ["a"], rows: [["31129\n31********"]])
    ),
  ]

  @Test("are given with all but their first two digits hidden", arguments: files)
  func hidden(text: String, rows: ReadRows) throws {
    for pieceBytes in [1, 5, 1 << 18] {
      #expect(try ReadRows.read(Array(text.utf8), pieceBytes: pieceBytes) == rows)
    }
  }

  @Test("are counted, with the first line of each kind")
  func counted() throws {
    let text = "barn;b\nx;y\n3112990000;311299-0000 3112990000\n\n112990000;x\n112990000;y\n"
    let table = try LooseTable(ByteSource(Array(text.utf8)))
    #expect(table.departures.personalNumbers.count == 3)
    #expect(table.departures.personalNumbers.firstLine == 3)
    #expect(table.departures.oddPersonalNumbers.count == 2)
    #expect(table.departures.oddPersonalNumbers.firstLine == 5)
  }

  @Test("never leave by any form, wherever they stand", arguments: [UInt64(11), 12, 13])
  func noneLeaves(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "3112990000", "311299-0000", "2902000000", "1", "a", "æ", " ", "-", ",", "\"", "\n", "€",
    ]
    for _ in 0..<200 {
      let rows = (0..<3).map { _ in
        (0..<3).map { _ -> String in
          let cell = (0..<Int.random(in: 0...4, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
          }.joined()
          return "\"\(cell.replacing("\"", with: "\"\""))\""
        }.joined(separator: ";")
      }
      let bytes = Array(("sep=;\n" + rows.joined(separator: "\n")).utf8)
      for form in [LooseTable.Form.json, .csv] {
        let written = Array(try ReadRows.written(bytes, as: form).utf8)
        #expect(!written.withUnsafeBufferPointer { PersonalNumber.isContained(in: $0) })
      }
    }
  }
}
