/// How a file's bytes stand for text, learnt in one pass; or why they do not.
struct TextExamination {
  let encoding: TextEncoding
  /// Whether a file read as Windows-1252 held mostly valid UTF-8 sequences.
  let isMixed: Bool

  init(_ source: ByteSource) throws(ReadRefusal) {
    let first = try source.prefix(64)
    if let kind = FileKind.name(of: first) { throw ReadRefusal(.kind(kind)) }
    if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
      try Self.proveUTF16(source)
      encoding = .utf16
      isMixed = false
      return
    }
    var survey = ByteSurvey()
    try source.forEachPiece { (piece) throws(ReadRefusal) -> Bool in
      survey.add(piece)
      return survey.nul == nil
    }
    survey.finish()
    if let nul = survey.nul { throw ReadRefusal(.nul, line: try source.line(at: nul)) }
    let hasMark = first.starts(with: [0xEF, 0xBB, 0xBF])
    guard let invalid = survey.firstInvalid else {
      encoding = .utf8(byteOrderMark: hasMark)
      isMixed = false
      return
    }
    // All that is not ASCII is UTF-8 but for the very end.
    if hasMark || survey.valid > 0, invalid == survey.cutPlace {
      throw ReadRefusal(
        .cut(.utf8(byteOrderMark: hasMark)), line: try source.line(at: invalid))
    }
    if hasMark {
      throw ReadRefusal(
        .undecodable(.utf8(byteOrderMark: true)), line: try source.line(at: invalid))
    }
    if let undefined = survey.firstUndefined {
      throw ReadRefusal(.undecodable(.windows1252), line: try source.line(at: undefined))
    }
    encoding = .windows1252
    isMixed = survey.valid > survey.invalid
  }

  /// Makes sure that every two bytes are part of a character.
  private static func proveUTF16(_ source: ByteSource) throws(ReadRefusal) {
    var text = UTF16Pieces()
    var line = 1
    var returned = false
    try source.forEachPiece { (piece) throws(ReadRefusal) -> Bool in
      for byte in text.utf8(piece) {
        if byte == 0 { throw ReadRefusal(.nul, line: line) }
        if byte == UTF16Pieces.undecodable {
          throw ReadRefusal(.undecodable(.utf16), line: line)
        }
        if byte == 0x0D || (byte == 0x0A && !returned) { line += 1 }
        returned = byte == 0x0D
      }
      return true
    }
    if text.isWithinCharacter { throw ReadRefusal(.cut(.utf16), line: line) }
  }
}
