internal import CLibxml2

/// A drawing is either told in words or hidden from those who listen.
extension Rules {
  mutating func checkDrawing(_ node: UnsafeMutablePointer<xmlNode>, _ marks: Marks) {
    guard drawings == 1 else { return }
    if marks.role?.equals("img") == true {
      checkPointer(marks.labelledBy, .ariaLabelledby, to: .title, of: node)
      checkPointer(marks.describedBy, .ariaDescribedby, to: .desc, of: node)
    } else if !marks.isHidden {
      report(
        "found <svg> that is neither told nor hidden; expected role=\"img\" with title and desc, "
          + "or aria-hidden=\"true\"; add one of them")
    }
  }

  private mutating func checkPointer(
    _ id: Text?, _ attribute: Name, to name: Name, of drawing: UnsafeMutablePointer<xmlNode>
  ) {
    guard let id else {
      report(
        "found <svg role=\"img\"> without \(attribute.rawValue); expected the id of its "
          + "<\(name.rawValue)>; add it")
      return
    }
    // An id that nothing has is the schema's to say.
    guard let target = element(withId: id) else { return }
    if names[target.pointee.name] != name || target.pointee.parent != drawing {
      report(
        attribute,
        "found \(attribute.rawValue)=\"\(id.shown)\", which is not the <\(name.rawValue)> of this "
          + "<svg>; expected its own; point at it")
    } else if isBlank(target) {
      report(
        attribute,
        "found an empty <\(name.rawValue)>; expected words; say what the drawing "
          + (name == .title ? "is" : "shows"))
    }
  }

  /// Whether an element holds nothing but white space.
  func isBlank(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
    var child = node.pointee.children
    while let current = child {
      if current.pointee.type != XML_TEXT_NODE || xmlIsBlankNode(current) == 0 { return false }
      child = current.pointee.next
    }
    return true
  }
}
