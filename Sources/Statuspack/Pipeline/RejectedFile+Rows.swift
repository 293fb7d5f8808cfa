import Importers
import Renderers

extension RejectedFile {
  /// Rows that were left out, in the order of their files and lines.
  static func bytes(of rows: [RejectedRow]) -> [UInt8] {
    let rows = rows.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    var file = RejectedFile(width: rows.reduce(0) { max($0, $1.fields.count) })
    for row in rows {
      file.append(file: row.file, line: row.line, code: row.code, fields: row.fields)
    }
    return file.bytes
  }
}
