/// A configuration that cannot be used, with all its faults.
public struct InvalidConfiguration: Error, Sendable, Hashable, CustomStringConvertible {
  /// The configuration's own faults by place, then those of the files it names.
  public let faults: [ConfigurationFault]

  /// The faults of one file and of the files it names, in any order.
  init(faults: [ConfigurationFault], of file: String) {
    let inOrder = faults.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let (aNamed, bNamed) = (a.file == file ? 0 : 1, b.file == file ? 0 : 1)
      return (aNamed, a.file, a.line, a.column, left.offset)
        < (bNamed, b.file, b.line, b.column, right.offset)
    }
    self.faults = inOrder.map(\.element)
  }

  /// A line for each fault.
  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
