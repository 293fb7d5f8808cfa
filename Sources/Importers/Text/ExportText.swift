import Model

/// A delivered file as text: what kind it is, and a window on its characters.
struct ExportText {
  let kind: TextKind
  let window: TextWindow

  /// Opens a file's text; nothing is read of one that is no text.
  init(_ source: FileSource) throws(ReadFailure) {
    kind = TextKind(try source.first(TextKind.signatureBytes))
    window =
      switch kind {
      case .utf16: try TextWindow(UTF16Source(source))
      case .bytes, .other: try TextWindow(source)
      }
  }

  init(kind: TextKind, window: TextWindow) {
    self.kind = kind
    self.window = window
  }

  /// Where the text begins: after its byte order mark.
  var start: Int {
    if case .bytes(byteOrderMark: true) = kind { 3 } else { 0 }
  }

  /// What the bytes that were read so far are by themselves.
  var detected: TextEncoding {
    switch kind {
    case .utf16: .utf16
    case .bytes(byteOrderMark: true): .utf8(byteOrderMark: true)
    case .bytes, .other:
      window.survey.invalid == 0 ? .utf8(byteOrderMark: false) : .windows1252
    }
  }

  /// Why the file is no text, by the bytes that were read so far.
  func fault(_ file: ExportFile, line: Int) -> Issue? {
    let found: String
    if case .other(let name) = kind {
      found = name
    } else if window.survey.nul != nil {
      found = "NUL"
    } else {
      return nil
    }
    return Issue(
      .stopped, .notText, at: SourceLocation(file: file.name, line: line), found: found,
      expected: LocalizedText(da: "en CSV-fil", en: "a CSV file"))
  }

  /// The line of the first NUL byte, which lies in the window, counted from a row that does too.
  func line(ofNulFrom offset: Int, line: Int) -> Int {
    let rest = window.bytes[offset...]
    guard let nul = rest.firstIndex(of: 0) else { return line }
    return line + rest[..<nul].count { $0 == 0x0A }
  }
}
