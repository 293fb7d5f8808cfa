internal import CLibxml2

extension GrammarWording {
  /// What is wrong with an attribute, after libxml2's message and its words.
  func attributeFault(
    _ message: Messages.Message, element: String, _ number: Int, _ model: ContentModel
  ) -> Fault {
    let words = message.words
    let name = attributeName(in: message)
    switch message.code {
    case XML_DTD_UNKNOWN_ATTRIBUTE.rawValue:
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
    case XML_DTD_UNKNOWN_ID.rawValue:
      return Fault(
        place: .attribute(number, words[0]),
        message: "found \(words[0])=\"\(words[1])\", but no element has that id; expected the id "
          + "of an element here; correct it or add the id")
    default:
      let values = model.values(of: name)
      let expected = values.isEmpty ? expectedValue(message, name) : "one of \(list(values))"
      return Fault(
        place: .attribute(number, name),
        message: "found a value of \(name) that <\(element)> may not have; expected \(expected); "
          + "correct it or leave \(name) out")
    }
  }

  private func expectedValue(_ message: Messages.Message, _ name: String) -> String {
    if message.code == XML_DTD_ATTRIBUTE_DEFAULT.rawValue, let fixed = message.words.last(where: {
      !$0.isEmpty
    }) {
      return "\"\(fixed)\""
    }
    return name == "id" || name.hasPrefix("aria-")
      ? "a name: a letter, then letters, figures, - or _" : "one word"
  }

  /// The attribute a message is about: libxml2 puts it behind "attribute" in all its messages.
  private func attributeName(in message: Messages.Message) -> String {
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
