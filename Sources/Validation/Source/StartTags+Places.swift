extension StartTags {
  /// The byte a fault's place means; the end of the last tag for a number past all.
  func offset(of place: Fault.Place) -> Int {
    switch place {
    case .offset(let offset): offset
    case .element(let number): start(number)
    case .attribute(let number, let name): attribute(name, in: number) ?? start(number)
    case .text(let number): text(in: number) ?? start(number)
    }
  }

  private func start(_ number: Int) -> Int {
    tags.indices.contains(number) ? tags[number].start : (tags.last?.end ?? 0)
  }

  /// The offset of an attribute's name, given with or without its prefix.
  private func attribute(_ name: String, in number: Int) -> Int? {
    guard tags.indices.contains(number) else { return nil }
    let tag = tags[number]
    var byLocalName: Int?
    var index = tag.start + 1
    while index < tag.end, !isSpace(source[index]) { index += 1 }
    while index < tag.end {
      while index < tag.end, isSpace(source[index]) { index += 1 }
      let start = index
      var local = index
      while index < tag.end, source[index] != UInt8(ascii: "="), !isSpace(source[index]) {
        if source[index] == UInt8(ascii: ":") { local = index + 1 }
        index += 1
      }
      if source[start..<index].elementsEqual(name.utf8) { return start }
      if source[local..<index].elementsEqual(name.utf8) { byLocalName = start }
      while index < tag.end, source[index] != UInt8(ascii: "\""), source[index] != UInt8(ascii: "'")
      {
        index += 1
      }
      guard index < tag.end else { break }
      let quote = source[index]
      index += 1
      while index < tag.end, source[index] != quote { index += 1 }
      index += 1
    }
    return byLocalName
  }

  /// The offset of the first text that is not white space and stands directly in an element.
  private func text(in number: Int) -> Int? {
    guard tags.indices.contains(number) else { return nil }
    var index = tags[number].end
    var depth = 0
    var next = number + 1
    while index < source.count {
      if source[index] == UInt8(ascii: "<") {
        if next < tags.count, tags[next].start == index {
          depth += tags[next].isMinimised ? 0 : 1
          index = tags[next].end
          next += 1
          continue
        }
        depth -= index + 1 < source.count && source[index + 1] == UInt8(ascii: "/") ? 1 : 0
        if depth < 0 { return nil }
        while index < source.count, source[index] != UInt8(ascii: ">") { index += 1 }
      } else if depth == 0, !isSpace(source[index]) {
        return index
      }
      index += 1
    }
    return nil
  }
}
