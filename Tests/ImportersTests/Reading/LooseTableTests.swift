import Testing

@testable import Importers

@Suite("Loose table")
struct LooseTableTests {
  private static let texts: [(String, [String], [[String]])] = [
    ("a;b\n5\" pipe;x \"y\" z\n", ["a", "b"], [["5\" pipe", "x \"y\" z"]]),
    ("a;b\n\"q\" r;\"x\\\"y\"\n", ["a", "b"], [["\"q\" r", "\"x\\\"y\""]]),
    ("a, b, c\n1, \"x, y\" ,3\n", ["a", "b", "c"], [["1", "x, y", "3"]]),
    ("a;b\n true;x \n", ["a", "b"], [[" true", "x "]]),
    ("a,b,c\n1,2\n1,2,3,4\n", ["a", "b", "c"], [["1", "2"], ["1", "2", "3", "4"]]),
    ("\n\r\na;b\n\n1;2\r\n\r\n3;4", ["a", "b"], [["1", "2"], ["3", "4"]]),
    ("a;b\r\n1;2\n3;4\r5;6", ["a", "b"], [["1", "2"], ["3", "4"], ["5", "6"]]),
    ("a;b\n\"x\r\ny\";\"\"\"\"\n", ["a", "b"], [["x\r\ny", "\""]]),
    ("a\tb\n\t2\n1\t\n", ["a", "b"], [["", "2"], ["1", ""]]),
    ("a|b\n1|2\n", ["a", "b"], [["1", "2"]]),
    ("sep=;\r\na,x;b\r\n1;2\r\n", ["a,x", "b"], [["1", "2"]]),
    ("\"a;\"\"b\"\"\"\n\"1;\"\"x;y\"\"\"\n", ["a", "b"], [["1", "x;y"]]),
    ("i alt;b\nI alt;3\n", ["i alt", "b"], [["I alt", "3"]]),
  ]

  @Test(
    "departures from RFC 4180 are read as they are meant",
    arguments: texts)
  func departures(text: String, columns: [String], rows: [[String]]) throws {
    #expect(try ReadRows.read(text) == ReadRows(columns: columns, rows: rows))
  }

  private static let tops: [(String, Int, [String])] = [
    ("# made 2024, by X\n#\na,b\n1,2\n", 3, ["a", "b"]),
    ("#id;navn\n1;x\n", 1, ["#id", "navn"]),
    ("Udtræk af elever\n\na;b;c\n1;2;3\n", 3, ["a", "b", "c"]),
    ("Udtræk;;\n;;\na;b;c\n1;2;3\n", 3, ["a", "b", "c"]),
    ("101,Københavns\n147,Frederiksberg\n", 1, ["101", "Københavns"]),
    // A delimiter in the text of each row makes no title of the header.
    ("navn,note\nA,a;b\nB,c;d\nC,e;f\n", 1, ["navn", "note"]),
    ("Antal børn;;\n;;\nkommune;2022;2023\nAarhus;1;2\n", 3, ["kommune", "2022", "2023"]),
    ("navn;;\nÅse;2012;2013\nBo;2013;2014\n", 1, ["navn", "column_2", "column_3"]),
    ("Udtræk, lavet 1. maj\n\nkommune,antal\nAarhus,1\n", 3, ["kommune", "antal"]),
    ("Fravær\n\nUdtræk, lavet 1. maj\n\nby,tal,n\nA,1,2\nB,2,3\n", 5, ["by", "tal", "n"]),
    ("navn, by\nÅse,Aarhus\nBo,Odense\n", 1, ["navn", "by"]),
    ("navn, by\n\nÅse,1\nBo,2\n", 1, ["navn", "by"]),
    ("a;b;c", 1, ["a", "b", "c"]),
  ]

  @Test(
    "the header is found below comments and titles",
    arguments: tops)
  func header(text: String, line: Int, columns: [String]) throws {
    let table = try LooseTable(ByteSource(Array(text.utf8)))
    #expect(table.headerLine == line)
    #expect(table.columns == columns)
  }

  @Test(
    "prose and decimal commas do not make columns",
    arguments: [
      "tal\n1,5\n2,5\n", "Navn på barn\nHansen, Per\nJensen, Ole\n", "Navn, fornavn\nx\ny\n",
      "navn\nA\nB,C\nD,E\n", "\"Navn, fornavn\"\n\"Hansen, Per\"\n\"Jensen, Ole\"\n",
    ])
  func singleColumn(text: String) throws {
    let table = try LooseTable(ByteSource(Array(text.utf8)))
    #expect(table.columns.count == 1)
    #expect(table.rows == text.split(separator: "\n").count - 1)
  }

  @Test("names are each given once")
  func names() throws {
    let read = try ReadRows.read("a; a ;;a_2;_extra_1\n1;2;3;4;5;6\n")
    #expect(read.columns == ["a", "a_3", "column_3", "a_2", "_extra_1"])
    let table = try LooseTable(ByteSource(Array("_extra_1;b\n1;2;3\n".utf8)))
    #expect(table.surplusColumns == ["_extra_2"])
  }

  @Test("departures are counted with the first line of each")
  func counted() throws {
    let text = "a;b\n1;\"x\ny\"\n\n1\n5\" r;2;3\n1; \"q\""
    let table = try LooseTable(ByteSource(Array(text.utf8)))
    let found = table.departures
    #expect(found.cellsOverLines.count == 1 && found.cellsOverLines.firstLine == 2)
    #expect(found.blankLines.count == 1 && found.blankLines.firstLine == 4)
    #expect(found.shortRows.count == 1 && found.shortRows.firstLine == 5)
    #expect(found.longRows.count == 1 && found.longRows.firstLine == 6)
    #expect(found.loneQuotes.count == 1 && found.loneQuotes.firstLine == 6)
    #expect(found.spacedQuotes.count == 1 && found.spacedQuotes.firstLine == 7)
    #expect(!table.endsWithLineEnd)
  }

  @Test("a file that looks wrapped and is not throughout is left as it is")
  func halfWrapped() throws {
    let wrapped = String(repeating: "\"1,2\"\n", count: ReadLimits.sampleRows)
    let read = try ReadRows.read("\"a,b\"\n" + wrapped + "\"x\"\n")
    #expect(read.columns == ["a,b"])
    #expect(read.rows.last == ["x"])
  }
}
