/// Why bytes are no tallies, or tallies do not fit into bytes.
package enum CarryingFault: Error, Hashable, Sendable {
  /// The bytes end within a value.
  case cutShort
  /// A number beyond what a tally may hold.
  case tooLarge
  /// A place among a few that is beyond them.
  case unknownChoice
  /// Bytes that are not UTF-8.
  case notText
  /// Numbers that contradict each other, such as more counted than asked.
  case contradiction
  /// Other figures, waves or districts than there must be.
  case otherFigures
  /// Bytes after the last value.
  case leftOver

  /// What was found, in words that name no value.
  package var found: String {
    switch self {
    case .cutShort: "a value that ends too early"
    case .tooLarge: "a number that is too large"
    case .unknownChoice: "a kind of value that does not exist"
    case .notText: "text that is not UTF-8"
    case .contradiction: "numbers that contradict each other"
    case .otherFigures: "other figures than the configuration asks for"
    case .leftOver: "bytes after the last value"
    }
  }
}
