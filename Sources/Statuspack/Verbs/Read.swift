import Importers

/// Reads any CSV file without a configuration: what was detected, or its rows.
public struct Read {
  /// How the rows are written.
  public enum Form: Sendable { case json, csv }

  /// Takes a piece of the output, in order.
  public typealias Sink = (ArraySlice<UInt8>) throws(RunFailure) -> Void

  private let file: String

  public init(_ file: String) {
    self.file = file
  }

  /// What was detected, as lines for people.
  public func describe() throws(RunFailure) -> [String] {
    try told { (source) throws(ReadRefusal) -> [String] in
      ReadText(try LooseTable(source), file: file).lines
    }
  }

  /// Writes the rows; returns how the file departs from plain CSV, as lines for people.
  public func write(_ form: Form, to sink: Sink) throws(RunFailure) -> [String] {
    try told { (source) throws(ReadRefusal) -> [String] in
      let table = try LooseTable(source)
      try table.write(form == .json ? .json : .csv) { (piece) throws(ReadRefusal) in
        do throws(RunFailure) {
          try sink(piece)
        } catch {
          throw ReadRefusal(.unwritable(error.message))
        }
      }
      return ReadText(table, file: file).notices
    }
  }

  /// Does what may be refused, and says of which file it was.
  private func told(
    _ body: (ByteSource) throws(ReadRefusal) -> [String]
  ) throws(RunFailure) -> [String] {
    let shown = ShownName.path(file)
    let source: ByteSource
    do {
      source = try FilePieces.source(file)
    } catch {
      throw RunFailure(error.exitCode, ShownName.path(error.message))
    }
    do {
      return try body(source)
    } catch {
      let place = error.line.map { "\(shown):\($0)" } ?? shown
      throw RunFailure(Self.exitCode(error.reason), "\(place): \(error.message)")
    }
  }

  private static func exitCode(_ reason: ReadRefusal.Reason) -> ExitCode {
    switch reason {
    case .unreadable, .unwritable, .changed: .inputOutput
    default: .held
    }
  }
}
