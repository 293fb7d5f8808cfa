extension Examination {
  /// As many findings as a reader mends before asking again.
  private static let mostFindings = 100

  /// The examination of a document that went no further than one fault at an offset.
  init(of source: UnsafeBufferPointer<UInt8>, refusedFor fault: Fault) {
    var position = SourcePosition(source)
    var offset = 0
    if case .offset(let place) = fault.place { offset = place }
    self.init(findings: [Finding(fault.message, at: position.locate(offset))], links: [])
  }

  /// Puts faults and links at their lines, in reading order.
  init(faults: [Fault], links: [Link.Found], tags: StartTags) {
    let placed = faults.map { (offset: tags.offset(of: $0.place), message: $0.message) }
      .sorted { ($0.offset, $0.message) < ($1.offset, $1.message) }
    var position = SourcePosition(tags.source)
    var findings: [Finding] = []
    for fault in placed {
      let place = position.locate(fault.offset)
      if findings.count == Self.mostFindings - 1 {
        findings.append(
          Finding(
            "found more from here on; expected no fault; mend those above, then ask again",
            at: place))
        break
      }
      let finding = Finding(fault.message, at: place)
      if finding != findings.last { findings.append(finding) }
    }
    var linkPosition = SourcePosition(tags.source)
    self.init(
      findings: findings,
      links: links.map {
        let (line, column) = linkPosition.locate(tags.offset(of: $0.place))
        return Link(target: $0.target, line: line, column: column)
      })
  }
}

extension Finding {
  /// Longer than any message about a document that was not written to be long.
  private static let longest = 1500

  fileprivate init(_ message: String, at place: (line: Int, column: Int)) {
    let isLong = message.utf8.count > Self.longest
    self.init(
      line: place.line, column: place.column,
      message: isLong ? "\(message.prefix(Self.longest))…" : message)
  }
}
