/// Why a file is not read as a table: what was found, on which line, and how to mend it.
public struct ReadRefusal: Error, Sendable, Hashable {
  public let reason: Reason
  /// The line, from 1; nil where the whole file is meant.
  public let line: Int?

  public enum Reason: Sendable, Hashable {
    /// The system would not read it, or not write what was read.
    case unreadable(String), unwritable(String)
    /// Another kind of file, by its name.
    case kind(String)
    case nul
    case nothing
    case undecodable(TextEncoding)
    /// Ends within a character.
    case cut(TextEncoding)
    case unclosedQuote
    case textAfterQuote
    case longField, longRow
    case manyColumns
    case changed
  }

  public init(_ reason: Reason, line: Int? = nil) {
    self.reason = reason
    self.line = line
  }

  /// What was found, what was expected and how to mend it; never a cell's value.
  public var message: String {
    switch reason {
    case .unreadable(let word):
      "cannot be read (\(word)); expected a file this user may read; give the right to read it"
    case .unwritable(let word):
      "the rows cannot be written (\(word)); expected room and the right to write; mend the "
        + "place the output goes to"
    case .kind(let name):
      "found \(name); expected text with separated values; open it in the program it comes from "
        + "and export it as CSV"
    case .nul:
      "found a NUL byte; expected text with separated values; export the file as CSV (UTF-8)"
    case .nothing:
      "found no row; expected a header line; export the file again"
    case .undecodable(let encoding):
      "found bytes that are no \(encoding.name) text; expected one encoding in the whole file; "
        + "export it again as UTF-8"
    case .cut(let encoding):
      "the file ends within a character of \(encoding.name); expected a whole file; send or "
        + "export it again"
    case .unclosedQuote:
      "found a quote that opens a cell here and never closes; expected a closing quote; close "
        + "it, or double each quote that is part of a cell"
    case .textAfterQuote:
      "found a quoted cell that begins here, holds a delimiter or a line end, and goes on after "
        + "its closing quote; expected a delimiter or a line end there; double each quote that "
        + "is part of a cell"
    case .longField:
      "found a cell of over \(ReadLimits.fieldBytes >> 20) MiB that begins here; expected "
        + "shorter ones; look for a quote that never closes, or shorten the cell"
    case .longRow:
      "found a row of over \(ReadLimits.rowBytes >> 20) MiB that begins here; expected shorter "
        + "ones; look for lost line ends"
    case .manyColumns:
      "found a row of over \(ReadLimits.columns) cells that begins here; expected fewer; look "
        + "for lost line ends"
    case .changed:
      "the file changed while it was read; expected one that rests; read it again"
    }
  }
}
