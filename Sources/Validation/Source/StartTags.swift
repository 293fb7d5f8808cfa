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
    while refusal == nil, let open = place(of: UInt8(ascii: "<"), in: source, from: index) {
      let next = open + 1 < source.count ? source[open + 1] : 0
      switch next {
      case UInt8(ascii: "/"): index = open + 2
      case UInt8(ascii: "!"), UInt8(ascii: "?"): refuseForeign(at: open)
      default: index = scanTag(at: open)
      }
    }
  }

  /// Refuses what is neither element nor text; libxml2 would take a quadratic time over some of it.
  private mutating func refuseForeign(at open: Int) {
    let what =
      starts(source, with: "<!--", at: open)
      ? "a comment, which readers of HTML and of XML may end elsewhere"
      : starts(source, with: "<![CDATA[", at: open)
        ? "a CDATA section, which HTML does not know"
        : starts(source, with: "<?", at: open)
          ? "a processing instruction, which HTML does not know" : "a declaration in the document"
    refusal = Fault(
      place: .offset(open),
      message: "found \(what); expected elements and text; remove it, or write it as text")
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
