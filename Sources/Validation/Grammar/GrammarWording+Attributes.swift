internal import CLibxml2

extension GrammarWording {
  /// What is wrong with an attribute, after libxml2's message and its words.
  func attributeFault(
    _ message: Messages.Message, _ node: UnsafeMutablePointer<xmlNode>, _ number: Int,
    _ model: ContentModel
  ) -> Fault {
    let element = elementName(node)
    let words = message.words
    var name = attributeName(in: message)
    switch message.code {
    case XML_DTD_UNKNOWN_ATTRIBUTE.rawValue:
      // libxml2 leaves the prefix out: xml:id is no id.
      if model.attributes.contains(name) { name = "xml:\(name)" }
      return Fault(
        place: .attribute(number, name),
        message: "found the attribute \(name) on <\(element)>; expected "
          + "\(list(model.attributes)); \(cure(forAttribute: name))")
    case XML_DTD_MISSING_ATTRIBUTE.rawValue:
      let missing = words[1]
      let values = model.values(of: missing)
      return Fault(
        place: .element(number),
        message: "found <\(element)> without \(missing); expected \(missing)"
          + (values.isEmpty ? "" : " with \(list(values))") + "; add it")
    case XML_DTD_ID_REDEFINED.rawValue:
      return Fault(
        place: .attribute(number, "id"),
        message: "found the id \"\(words[0])\" a second time; expected an id once; rename one")
    default:
      let values = model.values(of: name)
      let expected =
        values.isEmpty
        ? expectedValue(message, name) : "\(values.count > 1 ? "one of " : "")\(list(values))"
      return Fault(
        place: .attribute(number, name),
        message: "found \(name)=\"\(shownValue(of: name, on: node))\" on <\(element)>; expected "
          + "\(expected); correct it")
    }
  }

  private func expectedValue(_ message: Messages.Message, _ name: String) -> String {
    if message.code == XML_DTD_ATTRIBUTE_DEFAULT.rawValue || name == "xmlns",
      let fixed = message.words.last(where: { !$0.isEmpty })
    {
      return "\"\(fixed)\""
    }
    return name == "id" ? "a letter from a to z, then letters, figures, - or _" : "a word"
  }

  private func shownValue(of name: String, on node: UnsafeMutablePointer<xmlNode>) -> String {
    if name == "xmlns" { return node.pointee.nsDef?.pointee.href.map { Text($0).shown } ?? "" }
    var attribute = node.pointee.properties
    while let current = attribute {
      if xmlStrEqual(current.pointee.name, name) == 1 { return value(of: current).shown }
      attribute = current.pointee.next
    }
    return ""
  }

  /// The attribute a message is about: libxml2 puts it behind "attribute" in all its messages.
  private func attributeName(in message: Messages.Message) -> String {
    if message.text.hasPrefix("Value \"") { return message.words[1] }
    let words = message.text.split(separator: " ")
    guard let index = words.firstIndex(of: "attribute"), index + 1 < words.count else {
      return message.words[0]
    }
    return String(words[index + 1])
  }

  private func cure(forAttribute name: String) -> String {
    if name == "style" { return "remove it: styles stand in the <style> of the head, by class" }
    if name.hasPrefix("on") { return "remove it: no script runs in a report" }
    if name == "src" || name == "srcset" { return "remove it: a report loads nothing" }
    return "remove it, or add it to report.dtd"
  }
}
