@testable import Importers

/// A table as cells, as a test wants it.
struct ReadRows: Equatable {
  var columns: [String]
  var rows: [[String]]

  /// Reads bytes in pieces of a size, by the same way the verb does.
  static func read(_ bytes: [UInt8], pieceBytes: Int = 1 << 18) throws(ReadRefusal) -> ReadRows {
    let table = try LooseTable(ByteSource(bytes, pieceBytes: pieceBytes))
    var rows: [[String]] = []
    try table.forEachRow { (record) throws(ReadRefusal) in
      rows.append((0..<record.count).map { record.text($0) })
    }
    return ReadRows(columns: table.columns, rows: rows)
  }

  static func read(_ text: String) throws(ReadRefusal) -> ReadRows { try read(Array(text.utf8)) }

  /// What the table is written as.
  static func written(_ bytes: [UInt8], as form: LooseTable.Form) throws(ReadRefusal) -> String {
    var output: [UInt8] = []
    try LooseTable(ByteSource(bytes)).write(form) { (piece) throws(ReadRefusal) in output += piece }
    return String(decoding: output, as: UTF8.self)
  }
}
