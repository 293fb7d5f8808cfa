import Importers

/// What is wrong at one place of a configuration, and how to mend it.
public struct ConfigurationFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path of the file as messages show it.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
  /// What stands there: `unknown key 'wavs'`.
  public let found: String
  /// What may stand there: `one of project, owner`.
  public let expected: String
  /// How to mend it, where that is known: `did you mean 'waves'?`.
  public let mend: String?

  /// A fault at a place.
  public init(
    file: String, line: Int, column: Int, found: String, expected: String, mend: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.found = found
    self.expected = expected
    self.mend = mend
  }

  /// The place, what was found, what was expected and how to mend it, on one line.
  public var description: String {
    // What stands in a profile is shown as a cell is: a person may have typed a number into it.
    let found = FoundText.maskingPersonalNumbers(in: found)
    let sentence = "\(file):\(line):\(column): \(found); expected \(expected)"
    guard let mend else { return sentence }
    return "\(sentence); \(mend)"
  }
}
