internal import CLibxml2

/// What the schema lets stand in one element.
struct ContentModel {
  /// Where the content leaves the model, and what could have stood there.
  enum Departure {
    /// A child that may not stand here.
    case child(UnsafeMutablePointer<xmlNode>, expected: [String])
    /// Text, where the model has none.
    case text(expected: [String])
    /// The end, too early.
    case end(expected: [String])
  }

  /// More departures in one element than a reader would mend at once.
  private static let most = 100

  private let declaration: UnsafeMutablePointer<xmlElement>

  init?(of name: String, in dtd: UnsafeMutablePointer<xmlDtd>) {
    guard let declaration = xmlGetDtdElementDesc(dtd, name) else { return nil }
    self.declaration = declaration
  }

  /// The attributes the element may carry.
  var attributes: [String] {
    var names: [String] = []
    var attribute = declaration.pointee.attributes
    while let current = attribute {
      names.append(qualified(current.pointee.name, prefix: current.pointee.prefix))
      attribute = current.pointee.nexth
    }
    return names.sorted()
  }

  /// The values an attribute may have, none when the schema does not list them.
  func values(of name: String) -> [String] {
    var attribute = declaration.pointee.attributes
    while let current = attribute {
      if qualified(current.pointee.name, prefix: current.pointee.prefix) == name {
        var values: [String] = []
        var value = current.pointee.tree
        while let entry = value {
          if let text = entry.pointee.name { values.append(String(cString: text)) }
          value = entry.pointee.next
        }
        return values
      }
      attribute = current.pointee.nexth
    }
    return []
  }

  /// Every place where the children of an element leave the model: all of them in mixed content,
  /// the first in a sequence.
  func departures(of element: UnsafeMutablePointer<xmlNode>) -> [Departure] {
    switch declaration.pointee.etype {
    case XML_ELEMENT_TYPE_MIXED:
      let allowed = mixedNames(declaration.pointee.content)
      let expected = ["text"] + allowed.map { "<\($0)>" }.sorted()
      return children(of: element).lazy
        .filter { !allowed.contains(elementName($0)) }
        .prefix(Self.most)
        .map { .child($0, expected: expected) }
    case XML_ELEMENT_TYPE_EMPTY:
      guard let first = children(of: element).first else { return [.text(expected: [])] }
      return [.child(first, expected: [])]
    default:
      return [sequenceDeparture(of: element)].compactMap(\.self)
    }
  }

  private func sequenceDeparture(of element: UnsafeMutablePointer<xmlNode>) -> Departure? {
    guard let model = declaration.pointee.contModel,
      let run = xmlRegNewExecCtxt(model, nil, nil)
    else { return nil }
    defer { xmlRegFreeExecCtxt(run) }
    var expected = Self.next(run)
    var child = element.pointee.children
    while let node = child {
      if node.pointee.type == XML_ELEMENT_NODE {
        guard xmlRegExecPushString(run, elementName(node), nil) >= 0 else {
          return .child(node, expected: expected)
        }
        expected = Self.next(run)
      } else if node.pointee.type == XML_TEXT_NODE, xmlIsBlankNode(node) == 0 {
        return .text(expected: expected)
      }
      child = node.pointee.next
    }
    return xmlRegExecPushString(run, nil, nil) == 1 ? nil : .end(expected: expected)
  }

  /// The element names an automaton would take next.
  private static func next(_ run: OpaquePointer) -> [String] {
    var values = [UnsafeMutablePointer<xmlChar>?](repeating: nil, count: 100)
    var (count, others, isTerminal) = (Int32(values.count), Int32(0), Int32(0))
    guard xmlRegExecNextValues(run, &count, &others, &values, &isTerminal) >= 0 else { return [] }
    return values.prefix(Int(count)).compactMap { $0.map { "<\(String(cString: $0))>" } }.sorted()
  }

  private func mixedNames(_ content: UnsafeMutablePointer<xmlElementContent>?) -> [String] {
    guard let content else { return [] }
    if content.pointee.type == XML_ELEMENT_CONTENT_ELEMENT {
      return content.pointee.name.map { [qualified($0, prefix: content.pointee.prefix)] } ?? []
    }
    return mixedNames(content.pointee.c1) + mixedNames(content.pointee.c2)
  }

  private func children(
    of element: UnsafeMutablePointer<xmlNode>
  ) -> [UnsafeMutablePointer<xmlNode>] {
    var result: [UnsafeMutablePointer<xmlNode>] = []
    var child = element.pointee.children
    while let node = child {
      if node.pointee.type == XML_ELEMENT_NODE { result.append(node) }
      child = node.pointee.next
    }
    return result
  }
}

/// An element's name as written, with its prefix; nothing for what is no element.
func elementName(_ node: UnsafeMutablePointer<xmlNode>) -> String {
  // The parent of the root is the document, which has no namespace to read.
  guard node.pointee.type == XML_ELEMENT_NODE else { return "" }
  return qualified(node.pointee.name, prefix: node.pointee.ns?.pointee.prefix)
}

private func qualified(
  _ name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?
) -> String {
  let local = name.map { String(cString: $0) } ?? ""
  return prefix.map { "\(String(cString: $0)):\(local)" } ?? local
}
