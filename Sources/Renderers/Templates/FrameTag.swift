/// A tag of a Mustache text, with its place.
struct FrameTag {
  let name: String
  let place: TextPlace

  /// The tags in order, comments and closing tags left out.
  static func all(in text: String) -> [FrameTag] {
    var tags: [FrameTag] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      let content = rest[open.upperBound..<close.lowerBound]
      if content.first != "!", content.first != "/" {
        let name = content.filter { !"{}#^&> ".contains($0) }
        tags.append(FrameTag(name: name, place: TextPlace(open.lowerBound, in: text)))
      }
      rest = rest[close.upperBound...]
    }
    return tags
  }
}
