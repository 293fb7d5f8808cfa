/// What stands before the root element: an XML declaration (the `.xhtml` form) and the DOCTYPE.
///
/// Only `<!DOCTYPE html>` passes, byte for byte, so no declaration ever reaches libxml2: no entity
/// to expand, no external subset to fetch.
enum Prologue {
  private static let doctype: StaticString = "<!DOCTYPE html>"

  /// The offset behind the DOCTYPE, or the reason there is none.
  static func end(in source: UnsafeBufferPointer<UInt8>) -> Result<Int, Refusal> {
    if source.allSatisfy(isSpace) {
      return refuse(at: 0, "found an empty document", "write the document anew")
    }
    if starts(source, with: "\u{FEFF}", at: 0) {
      return refuse(at: 0, "found a byte order mark", "save the document without it")
    }
    var index = 0
    if starts(source, with: "<?xml ", at: 0) {
      guard let end = declarationEnd(in: source) else {
        return .failure(
          Refusal(
            offset: 0,
            message: "found an XML declaration of another kind; expected "
              + "<?xml version=\"1.0\" encoding=\"UTF-8\"?>; write it so or leave it out"))
      }
      index = end
    }
    while index < source.count, isSpace(source[index]) { index += 1 }
    if starts(source, with: doctype, at: index) {
      return .success(index + doctype.utf8CodeUnitCount)
    }
    if startsLikeDoctype(source, at: index) {
      return refuse(
        at: index, "found a DOCTYPE that is written otherwise or declares something",
        "remove the subset, the identifiers and the entities")
    }
    if starts(source, with: "<!--", at: index) {
      return refuse(at: index, "found a comment before the DOCTYPE", "remove it")
    }
    if starts(source, with: "<?", at: index) {
      return refuse(at: index, "found a processing instruction before the DOCTYPE", "remove it")
    }
    return refuse(at: index, "found no DOCTYPE", "begin the document with it")
  }

  /// Why the first lines are refused.
  struct Refusal: Error {
    let offset: Int
    let message: String

    var fault: Fault { Fault(place: .offset(offset), message: message) }
  }

  private static func refuse(
    at offset: Int, _ found: String, _ cure: String
  ) -> Result<Int, Refusal> {
    .failure(Refusal(offset: offset, message: "\(found); expected \(doctype); \(cure)"))
  }

  /// The offset behind an XML declaration of version 1.0 in UTF-8 and nothing more.
  private static func declarationEnd(in source: UnsafeBufferPointer<UInt8>) -> Int? {
    let forms: [StaticString] = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<?xml version='1.0' encoding='UTF-8'?>", "<?xml version='1.0' encoding='utf-8'?>",
    ]
    return forms.first { starts(source, with: $0, at: 0) }?.utf8CodeUnitCount
  }

  private static func startsLikeDoctype(
    _ source: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    let keyword = "<!doctype".utf8
    guard index + keyword.count <= source.count else { return false }
    return zip(source[index...], keyword).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }
}

/// Whether a text stands at an offset.
func starts(_ source: UnsafeBufferPointer<UInt8>, with text: StaticString, at index: Int) -> Bool {
  let (bytes, count) = (text.utf8Start, text.utf8CodeUnitCount)
  guard index + count <= source.count else { return false }
  for offset in 0..<count where source[index + offset] != bytes[offset] { return false }
  return true
}

/// Whether a byte is white space to XML.
func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
}
