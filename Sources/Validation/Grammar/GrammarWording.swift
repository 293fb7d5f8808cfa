internal import CLibxml2

/// Says in the house's order what libxml2 found against the schema: found, expected, cure.
struct GrammarWording {
  private let dtd: UnsafeMutablePointer<xmlDtd>
  /// The number of each element in reading order.
  private let numbers: [UnsafeMutableRawPointer: Int]

  init(root: UnsafeMutablePointer<xmlNode>, dtd: UnsafeMutablePointer<xmlDtd>) {
    self.dtd = dtd
    var numbers: [UnsafeMutableRawPointer: Int] = [:]
    var walk = TreeOrder(root)
    while let node = walk.next() { numbers[UnsafeMutableRawPointer(node)] = numbers.count }
    self.numbers = numbers
  }

  /// The faults behind libxml2's messages, each thing said once.
  func faults(for messages: [Messages.Message]) -> [Fault] {
    var explained: Set<UnsafeMutableRawPointer> = []
    return messages.flatMap { message -> [Fault] in
      guard let node = message.node, let number = numbers[node] else {
        return [Fault(place: .offset(0), message: message.text)]
      }
      let element = node.assumingMemoryBound(to: xmlNode.self)
      switch message.code {
      case XML_DTD_INVALID_CHILD.rawValue, XML_DTD_CONTENT_MODEL.rawValue,
        XML_DTD_NOT_EMPTY.rawValue, XML_DTD_NOT_PCDATA.rawValue:
        return explained.insert(node).inserted ? contentFaults(element, number) : []
      case XML_DTD_ELEM_DEFAULT_NAMESPACE.rawValue, XML_DTD_ELEM_NAMESPACE.rawValue:
        // Said again as an attribute that differs from its fixed value.
        return []
      case XML_DTD_UNKNOWN_ELEM.rawValue:
        return isRefusedByParent(element) ? [] : [unknown(element, number)]
      default:
        guard let model = ContentModel(of: elementName(element), in: dtd) else { return [] }
        return [attributeFault(message, element, number, model)]
      }
    }
  }

  private func contentFaults(
    _ element: UnsafeMutablePointer<xmlNode>, _ number: Int
  ) -> [Fault] {
    let name = elementName(element)
    guard let model = ContentModel(of: name, in: dtd) else { return [] }
    return model.departures(of: element).map { departure in
      switch departure {
      case .child(let child, let expected):
        Fault(
          place: .element(numbers[UnsafeMutableRawPointer(child)] ?? number),
          message: "found <\(elementName(child))> in <\(name)>; expected \(list(expected)); "
            + cure(for: elementName(child), couldBeAnother: !expected.isEmpty))
      case .text(let expected):
        Fault(
          place: .text(number),
          message: "found text directly in <\(name)>; expected \(list(expected)); "
            + "put the text into an element that holds text")
      case .end(let expected):
        Fault(
          place: .element(number),
          message: "found <\(name)> without all it must hold; expected \(list(expected)) "
            + (element.pointee.children == nil ? "in it" : "after what it holds")
            + "; add it, or leave <\(name)> out")
      }
    }
  }

  private func unknown(_ element: UnsafeMutablePointer<xmlNode>, _ number: Int) -> Fault {
    let parent = element.pointee.parent.map(elementName) ?? ""
    let place = number == 0 ? "as the root; expected <html>" : "in <\(parent)>; expected another"
    return Fault(
      place: .element(number),
      message: "found <\(elementName(element))> \(place); \(cure(for: elementName(element)))")
  }

  /// Whether the element's parent has already been told that it may not hold it.
  private func isRefusedByParent(_ element: UnsafeMutablePointer<xmlNode>) -> Bool {
    guard let parent = element.pointee.parent, numbers[UnsafeMutableRawPointer(parent)] != nil,
      let model = ContentModel(of: elementName(parent), in: dtd)
    else { return false }
    return model.departures(of: parent).contains {
      if case .child(element, _) = $0 { true } else { false }
    }
  }

  private func cure(for name: String, couldBeAnother: Bool = true) -> String {
    switch name {
    case "script": "remove it: no script runs in a report"
    case "img", "iframe", "object", "embed", "video", "audio", "image", "foreignObject":
      "remove it: a report loads nothing; draw it as inline SVG"
    default:
      ContentModel(of: name, in: dtd) == nil
        ? "replace it, or add it to report.dtd"
        : couldBeAnother ? "move it, or write one of these here" : "remove it"
    }
  }
}

/// "a, b or c"; "nothing more" for none.
func list(_ items: [String]) -> String {
  guard let last = items.last else { return "nothing more" }
  guard items.count > 1 else { return last }
  return items.dropLast().joined(separator: ", ") + " or " + last
}
