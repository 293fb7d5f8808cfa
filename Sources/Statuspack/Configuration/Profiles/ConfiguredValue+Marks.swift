import Yams

extension ConfiguredValue {
  /// A text as cells hold it: with its spaces and line breaks, and `NULL` and `~` as words.
  func mark(into faults: inout [ConfigurationFault]) -> String? {
    if let written = node.scalar?.string, !written.allSatisfy(\.isWhitespace) { return written }
    faults.append(unfit(expected: "a text"))
    return nil
  }

  /// What a cell means; quotes with nothing between them stand for missing.
  func meaning(into faults: inout [ConfigurationFault]) -> String? {
    if isNull {
      faults.append(unfit(expected: "a text", mend: "write \"\" where it means missing"))
      return nil
    }
    return node.scalar?.string == "" ? "" : text(into: &faults)
  }

  /// One text, or a list of texts no two of which are alike.
  func oneOrMore(
    _ thing: String, atLeast least: Int = 0, into faults: inout [ConfigurationFault],
    read: (ConfiguredValue, inout [ConfigurationFault]) -> String?
  ) -> [String]? {
    switch node {
    case .scalar:
      return read(self, &faults).map { [$0] }
    case .sequence:
      return distinct("\(thing)s", atLeast: least, into: &faults, read: read)
    case .mapping, .alias:
      faults.append(unfit(expected: "a \(thing), or a list of \(thing)s"))
      return nil
    }
  }
}
