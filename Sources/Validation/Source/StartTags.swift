/// Every start tag of a document by its place in the source, in reading order.
///
/// libxml2 keeps a line for an element (16 bits of it) and no column, and does not say whether an
/// empty element was written `<p/>` or `<p></p>`, which HTML reads differently. This scan knows.
/// It runs before the parser and so must come to an end on any input.
struct StartTags {
  /// One start tag: from `<` to one behind `>`.
  struct Tag {
    let start: Int
    let end: Int
    /// Written with `/>`.
    let isMinimised: Bool
  }

  /// What XML has beside elements and text, and how it begins and ends.
  private struct Foreign {
    let open: String
    let close: String
    let name: String

    static let all = [
      Foreign(
        open: "<!--", close: "-->",
        name: "a comment, which readers of HTML and of XML may end elsewhere"),
      Foreign(
        open: "<![CDATA[", close: "]]>", name: "a CDATA section, which HTML does not know"),
      Foreign(
        open: "<?", close: "?>", name: "a processing instruction, which HTML does not know"),
    ]
  }

  /// More attributes than any element of the reports could carry; libxml2 compares each with each.
  private static let mostAttributes = 64

  private(set) var tags: [Tag] = []
  /// What no document may hold though XML allows it.
  private(set) var faults: [Fault] = []
  /// A fault that forbids to go on to the parser.
  private(set) var refusal: Fault?

  let source: UnsafeBufferPointer<UInt8>

  init(scanning source: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.source = source
    tags.reserveCapacity(source.count / 40)
    var index = start
    while refusal == nil, let open = find(UInt8(ascii: "<"), from: index) {
      let next = open + 1 < source.count ? source[open + 1] : 0
      switch next {
      case UInt8(ascii: "/"): index = open + 2
      case UInt8(ascii: "!"), UInt8(ascii: "?"): index = skipForeign(at: open)
      default: index = scanTag(at: open)
      }
    }
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < source.count {
      if source[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Notes a comment, a CDATA section or a processing instruction; returns the offset behind it.
  private mutating func skipForeign(at open: Int) -> Int {
    guard let kind = Foreign.all.first(where: { starts(source, with: $0.open, at: open) }) else {
      return open + 2
    }
    if faults.count < 100 {
      faults.append(
        Fault(
          place: .offset(open),
          message: "found \(kind.name); expected elements and text; remove it, or write it as text"))
    }
    var index = open + kind.open.utf8.count
    while index < source.count, !starts(source, with: kind.close, at: index) { index += 1 }
    return min(index + kind.close.utf8.count, source.count)
  }

  /// Reads one start tag; returns the offset behind it.
  private mutating func scanTag(at open: Int) -> Int {
    var index = open + 1
    var attributes = 0
    var hasBreak = false
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        attributes += 1
        index += 1
        while index < source.count, source[index] != byte {
          if source[index] < 0x20 { hasBreak = true }
          index += 1
        }
      }
      index += 1
    }
    if attributes > Self.mostAttributes {
      refusal = Fault(
        place: .offset(open),
        message: "found a start tag with \(attributes) attributes; expected at most "
          + "\(Self.mostAttributes); remove what no report needs")
    }
    if hasBreak, faults.count < 100 {
      faults.append(
        Fault(
          place: .element(tags.count),
          message: "found a line break or tab in an attribute's value, which HTML keeps and XML "
            + "turns into a space; expected one line; write spaces"))
    }
    let end = min(index + 1, source.count)
    tags.append(Tag(start: open, end: end, isMinimised: source[end - 2] == UInt8(ascii: "/")))
    return end
  }
}
