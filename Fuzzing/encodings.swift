@testable import Importers

/// What is UTF-8 here is UTF-8 to Swift; Windows-1252 and UTF-16 become the characters they name;
/// and a file is examined to the same end in pieces of any size, by both readers.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEncodings(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  claimUTF8(bytes)
  claimWindows1252(bytes)
  claimUTF16(bytes)
  let all = Array(bytes)
  let whole = examined(all, pieceBytes: max(count, 1))
  for pieceBytes in [1, 2, 3, 5, 64] {
    claimEqual(examined(all, pieceBytes: pieceBytes), whole, "in pieces of \(pieceBytes)")
  }
  // What `read` takes, the exports' reader takes for the same, through a window of any size.
  guard case .success(let text) = whole else { return 0 }
  for capacity in [2, 7, 1 << 12] { claimDetected(all, text, capacity: capacity) }
  return 0
}

private func claimDetected(_ bytes: [UInt8], _ examined: Examined, capacity: Int) {
  let kind = TextKind(Array(bytes.prefix(TextKind.signatureBytes)))
  var text: [UInt8] = []
  do throws(ReadFailure) {
    let source = ListedSource(bytes, piece: capacity)
    let window: TextWindow
    if case .utf16 = kind {
      window = try TextWindow(UTF16Source(source), capacity: capacity)
    } else {
      window = try TextWindow(source, capacity: capacity)
    }
    let export = ExportText(kind: kind, window: window)
    text += window.bytes
    while !window.isLast {
      claim(try window.advance(past: window.count), "a window moves on")
      text += window.bytes
    }
    claimEqual(export.detected, examined.encoding, "one encoding for both readers")
    claim(window.survey.nul == nil, "no NUL for either")
    if export.start > 0 { text.removeFirst(min(export.start, text.count)) }
    if case .windows1252 = examined.encoding {
      text = text.withUnsafeBufferPointer { Windows1252.utf8($0) }
    }
    claimEqual(text, examined.text, "one text for both readers")
  } catch {
    claim(false, "bytes in memory can be read")
  }
}

private func claimUTF8(_ bytes: UnsafeBufferPointer<UInt8>) {
  let invalid = UTF8Validity.firstInvalid(in: bytes)
  claimEqual(String(validating: bytes, as: UTF8.self) != nil, invalid == nil, "UTF-8")
  if let invalid {
    claim(
      String(validating: bytes[..<invalid], as: UTF8.self) != nil, "UTF-8 up to the first fault")
  }
}

private func claimWindows1252(_ bytes: UnsafeBufferPointer<UInt8>) {
  let text = String(decoding: Windows1252.utf8(bytes), as: UTF8.self)
  claimEqual(
    Array(text.unicodeScalars), bytes.map { Windows1252.scalar($0) ?? "\u{FFFD}" }, "Windows-1252")
  claimEqual(
    Windows1252.isDefined(bytes), bytes.allSatisfy { Windows1252.scalar($0) != nil }, "defined")
}

private func claimUTF16(_ bytes: UnsafeBufferPointer<UInt8>) {
  guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return }
  let isBigEndian = bytes[0] == 0xFE
  let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
    let (a, b) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
    return isBigEndian ? a << 8 | b : b << 8 | a
  }
  let known = String(validating: units, as: UTF16.self)
  for pieceBytes in [1, 3, bytes.count] {
    var pieces = UTF16Pieces()
    var text: [UInt8] = []
    for place in stride(from: 0, to: bytes.count, by: pieceBytes) {
      let end = min(place + pieceBytes, bytes.count)
      text += pieces.utf8(UnsafeBufferPointer(rebasing: bytes[place..<end]))
    }
    let isWhole = !text.contains(UTF16Pieces.undecodable) && !pieces.isWithinCharacter
    claimEqual(isWhole, known != nil && bytes.count % 2 == 0, "UTF-16 in pieces of \(pieceBytes)")
    if isWhole, let known { claimEqual(text, Array(known.utf8), "the text of UTF-16") }
    let ends = units.count { $0 == 0x0A || $0 == 0x0D }
    claimEqual(text.count { $0 == 0x0A || $0 == 0x0D }, ends, "no line end is lost")
  }
}

private struct Examined: Equatable {
  let encoding: TextEncoding
  let isMixed: Bool
  let text: [UInt8]
}

private func examined(_ bytes: [UInt8], pieceBytes: Int) -> Result<Examined, ReadRefusal> {
  Result { () throws(ReadRefusal) -> Examined in
    let source = ByteSource(bytes, pieceBytes: pieceBytes)
    let examination = try TextExamination(source)
    var text: [UInt8] = []
    try source.text(in: examination.encoding).forEachPiece { (piece) throws(ReadRefusal) -> Bool in
      text += piece
      return true
    }
    claim(String(validating: text, as: UTF8.self) != nil, "text that is taken is UTF-8")
    return Examined(encoding: examination.encoding, isMixed: examination.isMixed, text: text)
  }
}
