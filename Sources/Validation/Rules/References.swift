internal import CLibxml2

extension Rules {
  /// The element that has an id, nothing when none has.
  func element(withId id: Text) -> UnsafeMutablePointer<xmlNode>? {
    xmlGetID(document, id)?.pointee.parent
  }

  /// Checks that a reference that ends before a byte finds its id.
  mutating func checkReference(_ id: Text, endingWith end: UInt8, from name: Name) {
    var length = 0
    while id[length] != 0, id[length] != end { length += 1 }
    let copy = UnsafeBufferPointer(start: id, count: length) + [0]
    copy.withUnsafeBufferPointer { bytes in
      if let start = bytes.baseAddress { checkReference(start, from: name) }
    }
  }

  /// Checks that a reference inside the document finds its id.
  mutating func checkReference(_ id: Text, from name: Name) {
    guard element(withId: id) == nil else { return }
    report(
      name,
      "found a reference to #\(id.shown), but no element has that id; expected the id of an "
        + "element here; correct it or add the id")
  }

  /// Checks that the cells a data cell names are header cells; that they exist is the schema's.
  mutating func checkHeaders(_ value: Text) {
    for id in String(cString: value).split(separator: " ") {
      guard let cell = xmlGetID(document, String(id))?.pointee.parent,
        names[cell.pointee.name] != .th
      else { continue }
      report(
        .headers,
        "found headers=\"\(id)\", which is a <\(elementName(cell))>; expected the id of a <th>; "
          + "name the header cell")
    }
  }
}
