internal import CLibxml2

extension Rules {
  /// The element that has an id, nothing when none has.
  ///
  /// libxml2 collects the ids while it checks the schema.
  func element(withId id: Text) -> UnsafeMutablePointer<xmlNode>? {
    xmlGetID(document, id)?.pointee.parent
  }

  /// Checks that a reference inside the document finds its id.
  mutating func checkReference(_ id: Text, from name: Name) {
    guard element(withId: id) == nil else { return }
    report(
      name,
      "found a reference to #\(id.shown), but no element has that id; expected the id of an "
        + "element here; correct it or add the id")
  }

  /// Checks the reference in `url(#id)`.
  mutating func checkReference(inUrl value: Text, from name: Name) {
    guard var id = String(cString: value).split(separator: "#").last else { return }
    id.removeLast()
    checkReference(String(id), from: name)
  }

  /// Checks that each of the ids in a list is there and, for `headers`, that of a header cell.
  mutating func checkReferences(_ list: Text, from name: Name) {
    if name != .headers, element(withId: list) != nil { return }
    for id in String(cString: list).split(separator: " ") {
      let target = xmlGetID(document, String(id))?.pointee.parent
      if target == nil { checkReference(String(id), from: name) }
      guard name == .headers, let target, names[target.pointee.name] != .th else { continue }
      report(
        .headers,
        "found headers=\"\(id)\", which is a <\(elementName(target))>; expected the id of a <th>; "
          + "name the header cell")
    }
  }
}
