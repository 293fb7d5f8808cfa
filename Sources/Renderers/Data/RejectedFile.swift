/// `rejected.csv`: every row of a municipality that was left out, with its original fields.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe.
public struct RejectedFile: Sendable {
  private var table: CommaSeparatedText
  private let width: Int

  /// Begins the file; no row has more fields than `width`.
  public init(width: Int) {
    self.width = width
    table = CommaSeparatedText(
      header: ["file", "line", "code"] + (0..<width).map { "field_\($0 + 1)" })
  }

  public mutating func append(file: String, line: Int, code: String, fields: [String]) {
    table.append(unsafe: file)
    table.append(line)
    table.append(code)
    for field in fields.prefix(width) { table.append(unsafe: field) }
    if fields.count < width { table.appendEmpty(width - fields.count) }
    table.endRow()
  }

  public var bytes: [UInt8] { table.bytes }
}
