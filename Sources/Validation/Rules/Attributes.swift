internal import CLibxml2

/// The values of one element that its rules weigh against each other.
struct Marks {
  var language: Text?
  var xmlLanguage: Text?
  var role: Text?
  var label: Text?
  var labelledBy: Text?
  var describedBy: Text?
  var isHidden = false
  var charset: Text?
  var directive: Text?
  var name: Text?
  var content: Text?
  var type: Text?
  var relation: Text?
}

extension Rules {
  /// Checks each attribute by itself and keeps what the element's own rules need.
  mutating func readAttributes(
    of node: UnsafeMutablePointer<xmlNode>, named element: Name?
  ) -> Marks {
    var marks = Marks()
    var attribute = node.pointee.properties
    while let current = attribute {
      attribute = current.pointee.next
      guard let name = names[current.pointee.name] else { continue }
      let value = value(of: current)
      keep(value, of: name, isPrefixed: current.pointee.ns != nil, in: &marks)
      switch name {
      case .href: checkAddress(value, on: element)
      case .headers, .ariaLabelledby, .ariaDescribedby, .ariaControls:
        checkReferences(value, from: name)
      default: checkValue(value, of: name)
      }
    }
    return marks
  }

  private func keep(
    _ value: Text, of name: Name, isPrefixed: Bool, in marks: inout Marks
  ) {
    switch name {
    case .lang:
      if isPrefixed { marks.xmlLanguage = value } else { marks.language = value }
    case .role: marks.role = value
    case .ariaLabel: marks.label = value
    case .ariaLabelledby: marks.labelledBy = value
    case .ariaDescribedby: marks.describedBy = value
    case .ariaHidden: marks.isHidden = value.equals("true")
    case .charset: marks.charset = value
    case .httpEquiv: marks.directive = value
    case .name: marks.name = value
    case .content: marks.content = value
    case .type: marks.type = value
    case .rel: marks.relation = value
    default: break
    }
  }

  private mutating func checkValue(_ value: Text, of name: Name) {
    guard let kind = ValueKind(of: name) else { return }
    guard kind.accepts(value) else {
      report(
        name,
        "found \(name.rawValue)=\"\(value.shown)\"; expected \(kind.expected); correct the value")
      return
    }
    if kind == .paint || kind == .marker, value.begins(with: "url(#") {
      checkReference(inUrl: value, from: name)
    }
  }
}
