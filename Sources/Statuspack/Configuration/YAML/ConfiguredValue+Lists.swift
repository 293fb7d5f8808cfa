import Yams

extension ConfiguredValue {
  /// The values of a list, each named as the list is.
  func list(
    of things: String, atLeast least: Int = 0, into faults: inout [ConfigurationFault]
  ) -> [ConfiguredValue]? {
    guard let sequence = node.sequence else {
      faults.append(unfit(expected: "a list of \(things)"))
      return nil
    }
    guard sequence.count >= least else {
      faults.append(fault("\(name) is an empty list", expected: "a list of \(things)"))
      return nil
    }
    return sequence.map { Self(document: document, node: $0, name: name) }
  }

  /// A list of what `read` makes of each value, no two alike; nil where any is at fault.
  func distinct<Element: Hashable>(
    _ things: String, atLeast least: Int = 0, into faults: inout [ConfigurationFault],
    read: (ConfiguredValue, inout [ConfigurationFault]) -> Element?
  ) -> [Element]? {
    guard let values = list(of: things, atLeast: least, into: &faults) else { return nil }
    var (elements, seen) = ([Element](), Set<Element>())
    for value in values {
      guard let element = read(value, &faults) else { continue }
      guard seen.insert(element).inserted else {
        faults.append(value.twice)
        continue
      }
      elements.append(element)
    }
    return elements.count == values.count ? elements : nil
  }

  /// A list of texts, no two alike.
  func texts(
    atLeast least: Int = 0, into faults: inout [ConfigurationFault]
  ) -> [String]? {
    distinct("texts", atLeast: least, into: &faults) { $0.text(into: &$1) }
  }

  private var twice: ConfigurationFault {
    fault(
      "\(name) names \(Self.quoted(node.scalar?.string ?? "")) twice", expected: "each once",
      mend: "remove one of them")
  }
}
