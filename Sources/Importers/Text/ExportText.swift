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
  ///
  /// - Parameters:
  ///   - file: Which file it is.
  ///   - offset: A place in the window from which a NUL byte is looked for.
  ///   - line: The line of that place.
  /// - Returns: Nil where it is text.
  func fault(_ file: ExportFile, from offset: Int, line: Int) -> Issue? {
    let found: String
    var line = line
    if case .other(let name) = kind {
      found = name
    } else if window.survey.nul != nil {
      found = "NUL"
      let rest = window.bytes[min(offset, window.count)...]
      if let nul = rest.firstIndex(of: 0) { line += rest[..<nul].count { $0 == 0x0A } }
    } else {
      return nil
    }
    return Issue(
      .stopped, .notText, at: SourceLocation(file: file.name, line: line), found: found,
      expected: LocalizedText(da: "en CSV-fil", en: "a CSV file"))
  }
}
