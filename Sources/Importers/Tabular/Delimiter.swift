/// What separates the fields of a row; the raw value is its byte.
public enum Delimiter: UInt8, Sendable, CaseIterable {
  case semicolon = 0x3B
  case comma = 0x2C
  case tab = 0x09

  /// The word in data files.
  public var name: String {
    switch self {
    case .semicolon: "semicolon"
    case .comma: "comma"
    case .tab: "tab"
    }
  }
}
