/// A configuration that cannot be used, with all its faults.
public struct InvalidConfiguration: Error, Sendable, Hashable, CustomStringConvertible {
  /// The configuration's own faults by place, then those of the files it names.
  public let faults: [ConfigurationFault]

  /// The faults of one file and of the files it names, in any order.
  init(faults: [ConfigurationFault], of file: String) {
    self.faults = faults.sorted { left, right in
      let (leftNamed, rightNamed) = (left.file == file ? 0 : 1, right.file == file ? 0 : 1)
      return (leftNamed, left.file, left.line, left.column, left.found)
        < (rightNamed, right.file, right.line, right.column, right.found)
    }
  }

  /// A line for each fault.
  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
